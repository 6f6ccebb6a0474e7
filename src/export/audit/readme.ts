import { md } from '../markdown.ts';
import { auditWords } from '../words.ts';

/** What the examples of the handbook name: they are run as they stand. */
export interface AuditExample {
  /** Where the last event of a stream stands, from the bag. */
  file: string;
  stream: string;
  /** A head as a published list prints it. */
  seq: number;
  hash: string;
}

/** Every command of the handbook, by what it shows; each works in bash, in the folder of the bag, with standard tools. */
export const auditCommands = ({ file, stream, seq }: AuditExample): Readonly<Record<string, string>> => ({
  files: [
    'sha256sum -c --quiet manifest-sha256.txt && echo OK',
    'sha256sum -c --quiet tagmanifest-sha256.txt && echo OK',
    'diff <(find data -type f | LC_ALL=C sort) <(cut -c 67- manifest-sha256.txt | LC_ALL=C sort) && echo OK',
  ].join('\n'),
  line: [
    `tail -n 1 ${file} | cut -b 10-73`,
    `tail -n 1 ${file} | cut -b 76- | tr -d '\\n' | sha256sum`,
    `sed -n 1p ${file} | cut -b 10-73`,
    `sed -n 1p ${file} | cut -b 76- | tr -d '\\n' | sha256sum`,
  ].join('\n'),
  lines: `for f in data/ledger/*/*.ndjson; do
  while IFS= read -r line; do
    said=$(printf '%s' "$line" | cut -b 10-73)
    found=$(printf '%s' "$line" | cut -b 76- | tr -d '\\n' | sha256sum | cut -b 1-64)
    [ "$said" = "$found" ] || echo "$f $said"
  done < "$f"
done`,
  chain: `for s in data/ledger/*/; do
  diff <(cat "$s"*.ndjson | cut -b 10-73 | sed '$d') \\
       <(cat "$s"*.ndjson | grep -o '"prev":"[0-9a-f]\\{64\\}"' | cut -b 9-72) && echo "$s OK"
done`,
  checkpoint: `for s in data/ledger/*/; do
  echo "$(basename "$s"):$(cat "$s"*.ndjson | wc -l | tr -d ' '):$(cat "$s"*.ndjson | tail -n 1 | cut -b 10-73)"
done | LC_ALL=C sort | diff - <(grep -v '^sha256:' data/checkpoint.txt | LC_ALL=C sort) && echo OK`,
  digest: `grep '^sha256:' data/checkpoint.txt
grep -v '^sha256:' data/checkpoint.txt |
  awk -F: '{ printf "%s\\"%s\\":{\\"hash\\":\\"%s\\",\\"seq\\":%s}", (NR > 1 ? "," : "{"), $1, $3, $2 } END { printf "}" }' |
  sha256sum`,
  published: `cat data/ledger/${stream}/*.ndjson | sed -n '${seq}p' | cut -b 10-73`,
});

/** data/README.md: how an auditor verifies the folder without this program, in Chinese and in English. */
export function auditReadme(example: AuditExample, facts: { office: string; events: number; latest: string }): string {
  const commands = auditCommands(example);
  const { stream, seq, hash } = example;
  const fill = (text: string): string =>
    text
      .replaceAll('{office}', () => md(facts.office))
      .replaceAll('{events}', String(facts.events))
      .replaceAll('{latest}', facts.latest)
      .replaceAll('{head}', `${stream}:${seq}:${hash}`)
      .replaceAll('{hash}', hash);
  const chapters = (['zh', 'en'] as const).map((lang) => {
    const { readme } = auditWords(lang);
    const steps = Object.entries(readme.steps).map(
      ([step, { title, before, after }], i) =>
        `### ${i + 1}. ${title}\n\n${before}\n\n\`\`\`bash\n${commands[step]}\n\`\`\`\n\n${after}\n`,
    );
    return fill(
      `## ${readme.title}\n\n${readme.what.join('\n\n')}\n\n${steps.join('\n')}\n${readme.limits.join('\n\n')}\n`,
    );
  });
  return `# xjsme\n\n${chapters.join('\n')}`;
}
