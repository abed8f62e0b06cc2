// The same doors as the store on disk, for a browser that gives no database.
// Nothing outlives the page: `durable` is false, so that whoever asks can say so.

export class MemoryStore {
  constructor() {
    this.durable = false;
    this.kept = new Map();
    this.reports = new Map();
    this.meta = new Map();
  }

  async savePractice({ uuid, ...fields }) {
    const before = this.kept.get(uuid) ?? { uuid, revision: 0 };
    const revision = before.revision + 1;
    this.kept.set(uuid, { ...before, ...fields, uuid, revision, dirty: true });
  }

  async addReport(report) {
    this.reports.set(report.id, report);
    await this.savePractice({ uuid: report.practice });
  }

  finish(uuid, { endedAt, how }) {
    return this.savePractice({ uuid, endedAt, how });
  }

  setFeedback(uuid, feedback) {
    return this.savePractice({ uuid, feedback });
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

  async unfinished() {
    return null;
  }

  async toSend(who) {
    const all = await this.practices();
    return all.filter((one) => one.dirty && one.who === who && !one.refused && one.endedAt);
  }

  async ofNobody() {
    return [];
  }

  async answered(uuid, revision, { refused = "" } = {}) {
    const now = this.kept.get(uuid);
    if (now) this.kept.set(uuid, { ...now, dirty: now.revision !== revision, refused });
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
