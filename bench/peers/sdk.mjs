// A model of how the official Python SDK submits files: one after another, without a rate limit, and
// with a new connection for each request. Reads API_URL and API_USER. Arguments: files.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import path from 'node:path'

const { API_URL = '', API_USER = '' } = process.env

/**
 * @param {string} url
 * @param {Buffer | string} body
 */
async function post(url, body) {
  const request = (url.startsWith('https:') ? https : http).request(url, {
    method: 'POST',
    agent: false,
    auth: API_USER,
    headers: { 'content-type': 'application/octet-stream' }
  })
  request.end(body)
  /** @type {http.IncomingMessage} */
  const response = await new Promise((resolve, reject) => {
    request.on('response', resolve).on('error', reject)
  })
  response.resume()
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`)
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const url = `${API_URL}/api/spex/upload/${createHash('sha1').update(bytes).digest('hex')}`
  await post(url, bytes)
  const name = `<name>file_name</name><value>${path.basename(file)}</value>`
  const xml = `<rl><properties><property>${name}</property></properties><domain></domain></rl>`
  await post(`${url}/meta`, xml)
}
