// The same doors as the store on disk, for a browser that gives no database.
// Nothing outlives the page: `durable` is false, so that whoever asks can say so.

export class MemoryStore {
  // `revised` is given, since two modules may not import each other.
  constructor(revised) {
    this.revised = revised;
    this.durable = false;
    this.kept = new Map();
    this.reports = new Map();
    this.meta = new Map();
  }

  async amend(uuid, change) {
    const changed = change(this.kept.get(uuid));
    if (changed) this.kept.set(uuid, changed);
  }

  savePractice(fields) {
    return this.amend(fields.uuid, this.revised(fields));
  }

  addReport(report) {
    this.reports.set(report.id, report);
    return this.savePractice({ uuid: report.practice });
  }

  async reportsOf(uuid) {
    return [...this.reports.values()].filter((one) => one.practice === uuid);
  }

  async practices() {
    return [...this.kept.values()];
  }

  async practice(uuid) {
    return this.kept.get(uuid);
  }

  async remove(uuid) {
    this.kept.delete(uuid);
  }

  async note(name, value) {
    this.meta.set(name, value);
  }

  async noted(name) {
    return this.meta.get(name);
  }
}
