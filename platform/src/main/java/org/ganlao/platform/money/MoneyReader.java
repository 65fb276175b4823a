package org.ganlao.platform.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.ganlao.platform.problem.Rejection;

/** Reads {@code "12.50"}, {@code 12.5} and {@code 12}; the digits count as they are written, no floating point between. */
final class MoneyReader extends StdDeserializer<Money> {

    private static final long serialVersionUID = 1L;

    MoneyReader() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return (Money) context.handleUnexpectedToken(Money.class, parser);
        }
        try {
            return Money.of(parser.getText());
        } catch (Rejection refused) {
            return (Money) context.handleWeirdStringValue(Money.class, parser.getText(), "%s", refused.getMessage());
        }
    }
}
