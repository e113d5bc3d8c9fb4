#!/usr/bin/env bash
# What a user would write in place of the action: two requests a file, one file after the other.
# Reads API_URL, API_USER (user:password) and CA_CERTIFICATE; the files are its arguments.
set -euo pipefail

post() {
  curl --silent --show-error --fail --cacert "$CA_CERTIFICATE" --user "$API_USER" \
    --header 'Content-Type: application/octet-stream' --request POST "$@"
}

for file; do
  sha1=$(sha1sum "$file" | cut -d ' ' -f 1)
  post --upload-file "$file" "$API_URL/api/spex/upload/$sha1"
  post --data-binary @- "$API_URL/api/spex/upload/$sha1/meta" << XML
<rl><properties><property><name>file_name</name><value>${file##*/}</value></property></properties><domain></domain></rl>
XML
done
