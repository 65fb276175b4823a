package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.junit.jupiter.api.Test;

class StatedWordsTest {

    private final PersonalId person = LoanOffice.someone();

    @Test
    void no_document_number_stays_in_the_words_that_are_kept_of_a_loan_for_ever() {
        String words = "误录 " + person.number();

        assertThat(new StatedReversal(UUID.randomUUID(), words).reason())
                .startsWith("误录")
                .doesNotContain(person.number());
        assertThat(new StatedInvestigation(LocalDate.of(2007, 3, 12), true, words).report())
                .startsWith("误录")
                .doesNotContain(person.number());
        assertThat(new PaymentNote(words).said()).startsWith("误录").doesNotContain(person.number());
    }
}
