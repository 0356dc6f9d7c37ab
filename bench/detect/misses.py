#!/usr/bin/env python3
"""misses.py CASES.jsonl [LAUNCHER]

Lists the texts whose licences are not found as labelled, by their elements, the most serious first. A
licence reported with fewer restrictions than the text declares is marked WEAKER and fails the run.
CASES has one object per line with id, text and expect (SPDX-like identifiers)."""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

ORDER = ('BY', 'NC', 'ND', 'SA')


def elements(identifier):
    """The elements of an identifier; NoDerivatives includes what ShareAlike promises."""
    found = {e for e in ORDER if e in identifier.upper().split('-')}
    return frozenset(found | {'SA'} if 'ND' in found else found)


def canonical(identifier):
    """Upper case, the elements in their usual order: nd-nc is NC-ND."""
    parts = identifier.upper().split('-')
    named = [p for p in parts if p in ORDER]
    rest = [p for p in parts[1:] if p not in ORDER]
    return '-'.join(parts[:1] + sorted(named) + rest)


def answers(launcher, folder):
    out = subprocess.run(launcher + ['licenses', '--format', 'jsonl', folder], stdout=subprocess.PIPE, check=False)
    found = {}
    for line in out.stdout.decode('utf-8').splitlines():
        document = json.loads(line)
        name = os.path.splitext(os.path.basename(document['path']))[0]
        found[name] = [x for x in document.get('licenses', [])]
    return found


def is_weaker(expected, reported):
    """Whether a reported licence lacks a restriction of an expected one that is not reported at all."""
    missing = [e for e in expected if elements(e) not in {elements(r) for r in reported}]
    extra = [r for r in reported if r != 'CC' and elements(r) not in {elements(e) for e in expected}]
    return any(elements(r) < elements(e) for e in missing for r in extra)


def run(launcher, cases):
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            with open(os.path.join(folder, case['id'] + '.txt'), 'w', encoding='utf-8') as file:
                file.write(case['text'])
        return answers(launcher, folder)


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        cases = [json.loads(line) for line in file if line.strip()]
    launcher = sys.argv[2].split() if len(sys.argv) > 2 else ['target/reprint/bin/reprint']
    found = run(launcher, cases)
    by_elements = collections.defaultdict(list)
    weaker = 0
    for case in cases:
        expected = {canonical(i) for i in case['expect']}
        reported = {canonical(x['id']) for x in found.get(case['id'], [])} - {'CC'}
        if expected == reported:
            continue
        weak = bool(expected) and is_weaker(expected, reported)
        weaker += weak
        key = ' '.join(sorted('-'.join(e for e in ORDER if e in elements(i)) or i for i in expected)) or 'none'
        by_elements[key].append((not weak, case, expected, reported))
    for key, misses in sorted(by_elements.items(), key=lambda x: (min(m[0] for m in x[1]), x[0])):
        print('%s: %d' % (key, len(misses)))
        for fine, case, expected, reported in sorted(misses, key=lambda m: (m[0], m[1]['id'])):
            text = re.sub(r'\s+', ' ', case['text'])[:100]
            print('  %s %s  expected %s, got %s: %s' % (
                '      ' if fine else 'WEAKER', case['id'], ' '.join(sorted(expected)) or 'none',
                ' '.join(sorted(reported)) or 'none', text))
    print('%d texts, %d misses, %d weaker' % (len(cases), sum(map(len, by_elements.values())), weaker))
    return 1 if weaker else 0


if __name__ == '__main__':
    sys.exit(main())
