# Writes Platform/DeidentificationData/Resources/safe-private.csv from PS3.15, table E.3.10-1, as a CSV with the columns
# data_element ("(0019,xx0C)"), private_creator, vr, vm, meaning.
# Run: python Tools/make-safe-private.py TABLE.csv > Platform/DeidentificationData/Resources/safe-private.csv
# Left out: rows of bytes (OB, UN) and rows without a representation, whose values nobody can check.
import csv, sys

print("# PS3.15, table E.3.10-1, edition 2020: private attributes known to be safe; bytes are left out.")
print("group,element,vr,creator")
with open(sys.argv[1], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table):
        group, element = row["data_element"].strip("()").upper().split(",XX")
        if row["vr"] not in ("", "OB", "OW", "UN"):
            creator = row["private_creator"]
            print(f'{group},{element},{row["vr"]},{creator}')
