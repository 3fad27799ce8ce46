import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  uses?: string;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name): [string, Workflow, string] => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return [name, parse(text) as Workflow, text];
  });
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]): [string, Job] => [`${file}, ${name}`, job]),
);
const mayWrite = (job: Job): boolean => Object.values(job.permissions ?? {}).includes('write');
const writing = jobs.filter(([, job]) => mayWrite(job));

/** The actions that a job with rights to write may use: they run nothing of the project. */
const trusted = /^actions\/(download-artifact|attest)@/;

/** The commands a job with rights to write may run, each line by itself: the program named first. */
const harmless = /^gh release create /;

describe.each(workflows)('the workflow %s', (_name, workflow, text) => {
  it('gives no right but what a job names', () => {
    expect(workflow.permissions).toEqual({});
  });

  it('runs for no stranger with rights of its own', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  it('names each action by its commit, and the version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe.each(jobs)('the job %s', (_name, job) => {
  it('names its rights one by one', () => {
    expect(typeof job.permissions).toBe('object');
    for (const right of Object.values(job.permissions ?? {})) {
      expect(['read', 'write', 'none']).toContain(right);
    }
  });

  it('uses actions by commit only', () => {
    const used = [job.uses, ...(job.steps ?? []).map((step) => step.uses)];
    for (const uses of used) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  it('leaves no credentials in the folder it checks out', () => {
    for (const step of job.steps ?? []) {
      if (!step.uses?.startsWith('actions/checkout@')) continue;
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('takes no text of an event into a script', () => {
    for (const step of job.steps ?? []) expect(step.run ?? '').not.toContain('${{');
  });
});

describe('what may write', () => {
  it('is one job, that of a release', () => {
    expect(writing.map(([name]) => name)).toEqual(['release.yml, publish']);
  });

  it.each(writing)('runs no package and no code of the project: %s', (_name, job) => {
    expect(job.uses).toBeUndefined();
    for (const { uses, run } of job.steps ?? []) {
      if (uses !== undefined) expect(uses).toMatch(trusted);
      const lines = (run ?? '').split('\n').filter((line) => line.trim() !== '');
      for (const line of lines) {
        expect(line.trim()).toMatch(harmless);
        expect(line).not.toMatch(/[;&|`<>]|\$\(/);
      }
    }
  });

  it.each(writing)('waits for the tests and a build apart from them: %s', (_name, job) => {
    expect(job.needs).toEqual(['test', 'build']);
  });

  it('publishes what was built without a package having run a script', () => {
    const release = workflows.find(([name]) => name === 'release.yml')?.[1];
    const runs = (release?.jobs.build?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['npm ci --ignore-scripts', 'npm run build --ignore-scripts']);
  });
});
