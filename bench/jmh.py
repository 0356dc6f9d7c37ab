"""Runs the JMH benchmarks of a class, for the scripts in this folder."""
import json
import os
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def build():
    """The class path of the benchmarks, compiled."""
    return subprocess.run([os.path.join(TOP, 'bench', 'build')], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def java(classpath, *args):
    """What a class of src/test/java/reprint/bench prints."""
    return subprocess.run(['java', '-cp', classpath, *args], cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout


def run(classpath, benchmark, *options):
    """{(method, parameter, …): (score, error)} of one benchmark class, in its own unit."""
    with tempfile.NamedTemporaryFile(suffix='.json') as result:
        log = java(classpath, 'org.openjdk.jmh.Main', benchmark, '-rf', 'json', '-rff', result.name, *options)
        found = json.load(result)
    if not found:
        sys.exit(log)
    return {(r['benchmark'].split('.')[-1], *r.get('params', {}).values()): (r['primaryMetric']['score'], float(r['primaryMetric']['scoreError'])) for r in found}
