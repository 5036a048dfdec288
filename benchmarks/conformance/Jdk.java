import java.io.File;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML parser, validator and writer of the JDK as a product: a line of schema, document and where
 * to write it (or -), parted by tabs, is answered by a line of verdict and message.
 */
public final class Jdk {
    private static final class Strict implements ErrorHandler {
        public void warning(SAXParseException problem) {}

        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var schemas = new java.util.HashMap<String, Schema>();
        var schemaFactory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            var words = line.split("\t");
            var document = new File(words[1]);
            Document tree;
            try {
                var parser = parsers.newDocumentBuilder();
                parser.setErrorHandler(new Strict());
                tree = parser.parse(document);
            } catch (Exception problem) {
                output.println("error\t" + oneLine(problem));
                continue;
            }
            if (!words[2].equals("-")) {
                var writer = TransformerFactory.newInstance().newTransformer();
                writer.transform(new DOMSource(tree), new StreamResult(new File(words[2])));
            }
            if (!schemas.containsKey(words[0])) {
                schemas.put(words[0], schemaFactory.newSchema(new File(words[0])));
            }
            var validator = schemas.get(words[0]).newValidator();
            validator.setErrorHandler(new Strict());
            try {
                validator.validate(new StreamSource(document));
                output.println("valid\t");
            } catch (SAXException problem) {
                output.println("invalid\t" + oneLine(problem));
            }
        }
    }

    private static String oneLine(Exception problem) {
        return String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
    }
}
