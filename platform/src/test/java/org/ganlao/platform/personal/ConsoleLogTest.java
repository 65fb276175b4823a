package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsoleLogTest {

    @Test
    void nothing_reaches_the_console_unmasked() {
        Handler[] handlers = LogContext.getLogContext().getLogger("").getHandlers();

        assertThat(Arrays.stream(handlers).flatMap(ConsoleLogTest::nested).filter(ConsoleHandler.class::isInstance))
                .isNotEmpty()
                .allSatisfy(console -> assertThat(passed(console)).isEqualTo("of 3601**********1234"));
    }

    private static String passed(Handler console) {
        ExtLogRecord record = new ExtLogRecord(Level.SEVERE, "of 360102198001011234", "org.ganlao.Probe");
        console.getFilter().isLoggable(record);
        return record.getMessage();
    }

    private static Stream<Handler> nested(Handler handler) {
        return handler instanceof ExtHandler extended
                ? Stream.concat(
                        Stream.of(handler),
                        Arrays.stream(extended.getHandlers()).flatMap(ConsoleLogTest::nested))
                : Stream.of(handler);
    }
}
