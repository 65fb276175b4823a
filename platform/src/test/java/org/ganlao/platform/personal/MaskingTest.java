package org.ganlao.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"360102198001011234, 3601**********1234", "E12345678, E******78", "123, ***", "1, *"})
    void keeps_enough_to_recognise_and_too_little_to_use(String number, String masked) {
        assertThat(Masking.mask(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "person 36010219800101123X is known, person 3601**********123X is known",
        "36010219800101123x, 3601**********123x",
        "{\"number\":\"360102198001011234\"}, {\"number\":\"3601**********1234\"}",
        "old card 110105491231002., old card 1101*******1002.",
        "two 360102198001011234/360102198001021235, two 3601**********1234/3601**********1235"
    })
    void finds_identity_numbers_in_a_text(String text, String masked) {
        assertThat(Masking.maskWithin(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no number",
                "1234567890123456789 nineteen digits",
                "360102198013011234 thirteenth month",
                "440301103448669",
                "12345678901234567 seventeen without X"
            })
    void leaves_other_text_alone(String text) {
        assertThat(Masking.maskWithin(text)).isSameAs(text);
    }

    @Test
    void no_log_record_keeps_a_number_in_message_context_or_exception() {
        // Given
        ExtLogRecord record =
                new ExtLogRecord(Level.INFO, "found %s", ExtLogRecord.FormatStyle.PRINTF, "org.ganlao.Probe");
        record.setParameters(new Object[] {"360102198001011234"});
        record.putMdc("person", "360102198001011234");
        record.setThrown(new IllegalStateException(
                "outer", new IllegalArgumentException("Key (number)=(360102198001011234) exists")));

        // When
        new PersonalDataLogFilter().isLoggable(record);

        // Then
        assertThat(record.getMessage()).isEqualTo("found 3601**********1234");
        assertThat(record.getMdc("person")).isEqualTo("3601**********1234");
        assertThat(record.getThrown()).hasToString("java.lang.IllegalStateException: outer");
        assertThat(record.getThrown().getCause())
                .hasToString("java.lang.IllegalArgumentException: Key (number)=(3601**********1234) exists");
        assertThat(record.getThrown().getStackTrace()).isNotEmpty();
    }

    @Test
    void an_exception_without_numbers_stays_itself() {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, "plain", "org.ganlao.Probe");
        IllegalStateException failure = new IllegalStateException("plain");
        record.setThrown(failure);

        new PersonalDataLogFilter().isLoggable(record);

        assertThat(record.getThrown()).isSameAs(failure);
    }
}
