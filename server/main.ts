import { createServer } from 'node:http'
import { createApp } from './app.js'

const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '127.0.0.1'
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`evenhand: PORT should be a whole number up to 65535, but is “${process.env.PORT ?? ''}”.`)
  process.exit(2)
}

const app = createApp({ root: new URL('../../', import.meta.url) })
const server = createServer(app.express)

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? `port ${port} is in use; set PORT to another` : error.message
  console.error(`evenhand: the server could not start: ${reason}.`)
  process.exit(2)
})
server.listen(port, host, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  console.log(`Evenhand is ready at http://${host}:${actual}/ (PORT and HOST change this).`)
  console.log('It uses a made-up sample council. Drafts are not kept and not logged.')
})

let stopping = false
const stop = (): void => {
  if (stopping) return
  stopping = true
  server.close(() => void app.close().then(() => process.exit(0)))
  server.closeIdleConnections()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
