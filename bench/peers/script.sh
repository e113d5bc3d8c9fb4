#!/usr/bin/env bash
# A script that a user could write instead of using the action: two requests per file, one file
# after another. Reads API_URL, API_USER (user:password), and CA_CERTIFICATE. Arguments: files.
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
