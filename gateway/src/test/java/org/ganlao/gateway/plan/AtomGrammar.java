package org.ganlao.gateway.plan;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds documents against the grammar that RFC 4287 prints, by somebody else's validator. */
final class AtomGrammar implements ErrorHandler {

    private final List<String> complaints = new ArrayList<>();

    /** What is wrong with it; empty where it is Atom. */
    static List<String> complaints(byte[] document) throws IOException, SAXException {
        AtomGrammar grammar = new AtomGrammar();
        PropertyMapBuilder settings = new PropertyMapBuilder();
        settings.put(ValidateProperty.ERROR_HANDLER, grammar);
        ValidationDriver driver = new ValidationDriver(settings.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(
                new InputSource(AtomGrammar.class.getResource("/feeds/atom.rnc").toString()))) {
            throw new IllegalStateException("the grammar itself is wrong: " + grammar.complaints);
        }
        if (!driver.validate(new InputSource(new ByteArrayInputStream(document))) && grammar.complaints.isEmpty()) {
            throw new IllegalStateException("refused without a word");
        }
        return grammar.complaints;
    }

    @Override
    public void warning(SAXParseException doubtful) {
        error(doubtful);
    }

    @Override
    public void error(SAXParseException wrong) {
        complaints.add("line " + wrong.getLineNumber() + ": " + wrong.getMessage());
    }

    @Override
    public void fatalError(SAXParseException unreadable) {
        error(unreadable);
    }
}
