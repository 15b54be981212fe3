# Writes Platform/DeidentificationData/Resources/sr-content.csv from PS3.15, table E.3.4-1 (Clean Structured Content), as a CSV
# with the columns code_value, coding_scheme, value_type, basic_profile and one for each option.
# Run: python Tools/make-sr-content.py TABLE.csv > Platform/DeidentificationData/Resources/sr-content.csv
import csv, sys

OPTIONS = [
    "retain_uids", "retain_device_identity", "retain_institution_identity", "retain_patient_characteristics",
    "retain_long_full_dates", "retain_long_modified_dates", "clean_descriptors",
]
print("# PS3.15, table E.3.4-1, edition 2020: actions on content items by concept and value type.")
print("coding_scheme,code_value,value_type,basic_profile," + ",".join(OPTIONS))
with open(sys.argv[1], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table):
        fields = [row["coding_scheme"], row["code_value"], row["value_type"], row["basic_profile"]]
        print(",".join(fields + [row[option] for option in OPTIONS]))
