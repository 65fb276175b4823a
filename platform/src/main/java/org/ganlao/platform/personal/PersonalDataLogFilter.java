package org.ganlao.platform.personal;

import io.quarkus.logging.LoggingFilter;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Masks identity numbers in every log record, whoever wrote it: in the message, the context and the messages of
 * exceptions. Named by {@code quarkus.log.console.filter}.
 */
@LoggingFilter(name = "personal-data")
public final class PersonalDataLogFilter implements Filter {

    private static final ExtFormatter MESSAGES = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord extended) {
            maskMessage(extended);
            maskContext(extended);
        }
        record.setThrown(MaskedThrowable.of(record.getThrown()));
        return true;
    }

    private static void maskMessage(ExtLogRecord record) {
        String message = MESSAGES.formatMessage(record);
        if (message == null) {
            return;
        }
        String masked = Masking.maskWithin(message);
        if (!masked.equals(message)) {
            record.setMessage(masked, ExtLogRecord.FormatStyle.NO_FORMAT);
            record.setParameters(null);
        }
    }

    private static void maskContext(ExtLogRecord record) {
        Map<String, String> context = record.getMdcCopy();
        if (!context.isEmpty()) {
            record.setMdc(context.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Masking.maskWithin(entry.getValue()))));
        }
    }
}
