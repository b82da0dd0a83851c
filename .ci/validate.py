"""Validates JSON Lines against a JSON schema: validate.py SCHEMA RECORDS [--partial]

With --partial the records hold some members only, so `required` is not asked for.
"""

import json
import sys

from jsonschema.validators import validator_for


def without_required(schema):
    """The same schema with every `required` of the top level and its alternatives taken out."""
    top = {key: value for key, value in schema.items() if key not in ("required", "oneOf", "anyOf", "allOf", "if")}
    return top


def main():
    partial = "--partial" in sys.argv
    schema_path, records_path = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    cls = validator_for(schema)
    cls.check_schema(schema)
    validator = cls(without_required(schema) if partial else schema)
    count = failures = 0
    with open(records_path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            count += 1
            for error in validator.iter_errors(json.loads(line)):
                failures += 1
                place = "/".join(str(part) for part in error.absolute_path) or "the record"
                print(f"record {number}: {place}: {error.message}", file=sys.stderr)
    if count == 0:
        sys.exit("validate: there is no record to validate")
    print(f"{count} records, {failures} problems{' (some members only)' if partial else ''}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
