#!/usr/bin/env python3
"""confidence.py CASES.jsonl [LAUNCHER]

Measures how often a declaration is right, by its strongest kind of evidence and whether it has a
version: the figures behind rules/catalog/confidence.yaml. CASES as for misses.py. A share is
smoothed as (right + 1) / (seen + 2), so that a rarely seen kind does not count as certain."""
import collections
import json
import re
import sys

from misses import canonical, run

# the strongest first
KINDS = ('link', 'metadata', 'identifier', 'url', 'legal-text', 'file', 'name', 'abbreviation', 'badge', 'glyph')


def group(licence):
    if licence.get('subject') == 'mention':
        return 'mention'
    kinds = {e['kind'] for e in licence['evidence']}
    first = min(kinds, key=KINDS.index)
    version = re.search(r'\d\.\d', licence['id']) is not None
    return ('several' if len(kinds) > 1 else first) + ('' if version else '-family')


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        cases = [json.loads(line) for line in file if line.strip()]
    launcher = sys.argv[2].split() if len(sys.argv) > 2 else ['target/reprint/bin/reprint']
    found = run(launcher, cases)
    seen, right = collections.Counter(), collections.Counter()
    for case in cases:
        expected = {canonical(i) for i in case['expect']}
        for licence in found.get(case['id'], []):
            if licence['id'] == 'CC':
                continue
            key = group(licence)
            seen[key] += 1
            right[key] += canonical(licence['id']) in expected
    print('# Shares of declarations that were correct, by the strongest kind of evidence; made by bench/detect/confidence.py')
    print('# of %d labelled texts: the development part of the detection corpus.' % len(cases))
    print('confidence:')
    for key in sorted(seen):
        share = (right[key] + 1) / (seen[key] + 2)
        print('  - %s is %.3f # %d of %d' % (key, share, right[key], seen[key]))


if __name__ == '__main__':
    main()
