import { describe, expect, it } from 'vitest'
import { runCli } from '@/cli/main'
import { cliLabels } from '@/labels/cli'
import { JOBS } from '@jobs/index'
import { captured } from './context'

async function run(...args: string[]) {
  const { texts, streams } = captured()
  const exitCode = await runCli(args, streams)
  return { exitCode, ...texts }
}

const oneLine = /^[^\n]+\n$/

describe('the help', () => {
  it.each([
    ['--help'],
    ['quota', '--help'],
    ['report', '-h'],
    ['user', '--help'],
    ['user', 'create', '--help'],
  ])('of %s %s is in Vietnamese, on stdout, with exit 0', async (...args) => {
    const { exitCode, stdout, stderr } = await run(...args)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Cách dùng: nhip/)
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|\[command\]|display help/)
    expect(stderr).toBe('')
  })

  it('names every command of the interface, those not built yet too', async () => {
    const { stdout } = await run('--help')
    for (const name of ['tick', 'quota', 'report', 'seed', 'user', 'feed', 'doctor', 'verify'])
      expect(stdout).toContain(`  ${name}`)
    expect(stdout).toMatch(/ {2}backup.*\(chưa có trong bản này\)/)
  })
})

it('has a word for every job that tick runs', () => {
  expect(Object.keys(cliLabels.tick.jobs).sort()).toEqual(JOBS.map(({ name }) => name).sort())
})

describe('wrong usage', () => {
  it.each([
    [[], 'Chưa chọn lệnh con'],
    [['user'], 'Chưa chọn lệnh con ở lệnh user'],
    [['xoa'], 'Không có lệnh xoa'],
    [['user', 'xoa'], 'Không có lệnh user xoa'],
    [['quota', '--all'], 'Không có tùy chọn --all ở lệnh quota'],
    [['quota', 'thừa'], 'Thừa tham số ở lệnh quota'],
    [['quota', '--unit'], '--unit'],
    [['report', 'week'], 'Thiếu'],
    [['report', 'week', '2026-W47', '--format', 'csv', '--out', 'a.csv'], '--unit'],
    [['feed'], 'Chưa chọn lệnh con ở lệnh feed'],
    [['feed', 'read'], 'Thiếu tham số <FILE|URL>'],
    [['seed'], 'Thiếu tham số <set>'],
    [['seed', 'everything'], 'reference, sample'],
    [['tick', '--now', '2026-11-23 08:00'], '2026-11-23T08:00:00+07:00'],
    [['quota', '--period', '2025-W53'], '2026-W47'],
    [['quota', '--period', '2026-CCHC'], 'quý 2026-Q4'],
    [['quota', '--period', '2026-03-02..2026-01-15'], '2026-01-15..2026-03-02'],
    [['report', 'daily', 'x', '--unit', 'a', '--format', 'csv', '--out', 'b'], 'week, month'],
    [['report', 'week', '2026-11', '--unit', 'a', '--format', 'csv', '--out', 'b'], '2026-W47'],
    [['report', 'week', '2026-W47', '--unit', 'a', '--format', 'odt', '--out', 'b'], 'json, csv'],
    [['verify', '--sha256', 'abc'], '--sha256'],
    [['user', 'create', '--email', 'a', '--role', 'editor', '--name', 'A'], '--email'],
    [['user', 'create', '--email', 'a@b.vn', '--role', 'boss', '--name', 'A'], 'contributor'],
    [['user', 'create', '--email', 'a@b.vn', '--role', 'editor', '--name', ' '], '--name'],
  ])('%j is refused in one line with exit 2', async (args, said) => {
    const { exitCode, stdout, stderr } = await run(...args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(said)
  })
})

describe('what is not built yet', () => {
  it.each([
    [['import', 'procedures', 'a.xlsx', '--dry-run']],
    [['backup', 'a.tar']],
    [['restore', 'a.tar', '--into', 'file:b.db']],
  ])('%j says so in one line with exit 1', async (args) => {
    const { exitCode, stdout, stderr } = await run(...args)
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('chưa có trong bản này')
  })
})
