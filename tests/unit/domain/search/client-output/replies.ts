import { type ClientFormat, code, type Failure } from './format.ts';
import { escapeXml, ias3, requestId, xml } from './server-reply.ts';

const escapedXml = (failure: Failure) =>
  xml(failure).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The reply itself, as it is copied from a browser, a log or a program. */
export const bareReplies: readonly ClientFormat[] = [
  code('XML', xml),
  code('XML, Internet Archive', ias3),
  code('XML, escaped', escapedXml),
  code('XML, in JSON', (f) => JSON.stringify({ status: f.status, body: xml(f) })),
  code('XML, in JSON in JSON', (f) => JSON.stringify(JSON.stringify({ body: xml(f) }))),
  code('XML, cut short', (f) => xml(f).slice(0, xml(f).indexOf('</Message>') - 3)),
  code(
    'XML, namespace',
    (f) =>
      `<ns1:Error xmlns:ns1="http://s3.amazonaws.com/doc/2006-03-01/"><ns1:Code>${f.code}</ns1:Code><ns1:Message>${escapeXml(f.message)}</ns1:Message></ns1:Error>`,
  ),
  code(
    'SOAP',
    (f) =>
      `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Client.${f.code}</faultcode><faultstring>${escapeXml(f.message)}</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
  ),
  code(
    'website page',
    (f) =>
      `<html>\n<head><title>${f.status} ${f.phrase}</title></head>\n<body>\n<h1>${f.status} ${f.phrase}</h1>\n<ul>\n<li>Code: ${f.code}</li>\n<li>Message: ${escapeXml(f.message)}</li>\n<li>RequestId: ${requestId}</li>\n</ul>\n</body></html>`,
  ),
  code('JSON, errorCode', (f) => JSON.stringify({ errorCode: f.code, errorMessage: f.message })),
  code('JSON, __type', (f) => JSON.stringify({ __type: f.code, message: f.message })),
  code('JSON, lower case', (f) =>
    JSON.stringify({ error: { code: f.code, message: f.message, requestId } }),
  ),
];
