#!/usr/bin/env python3
"""judge.py SCHEMA FILE: whether a JSON file is what its schema says, judged by python3-jsonschema."""
import json
import sys

import jsonschema


def without_twins(pairs):
    """An object; a key that stands twice is an error."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError(f"a key stands twice: {sorted(keys)}")
    return dict(pairs)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        value = json.load(file, object_pairs_hook=without_twins)
    # A list may be held against the schema of its entries.
    values = value if isinstance(value, list) and schema.get("type") == "object" else [value]
    validator = jsonschema.validators.validator_for(schema)(schema)
    errors = [f"{list(error.path)}: {error.message[:200]}" for one in values for error in validator.iter_errors(one)]
    print("\n".join(errors[:10]))
    return 1 if errors else 0


sys.exit(main())
