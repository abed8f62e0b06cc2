"""What a person takes away: everything, a table, health records, a calendar."""
