package org.ganlao.laborrights.relation.restructuring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CongressVoteTest {

    private static final VoteLaw LAW = new VoteLaw(2, 1);

    @ParameterizedTest
    @CsvSource({"90, 59, false", "90, 60, true", "91, 60, false", "91, 61, true", "1, 0, false", "1, 1, true"})
    void two_of_every_three_delegates_must_be_present(int delegates, int present, boolean quorate) {
        assertThat(vote(delegates, present, 0, 0).quorate(LAW)).isEqualTo(quorate);
    }

    @ParameterizedTest
    @CsvSource({"90, 45, false", "90, 46, true", "91, 45, false", "91, 46, true"})
    void more_than_half_of_all_delegates_must_be_in_favour_and_not_only_of_those_present(
            int delegates, int inFavour, boolean carried) {
        assertThat(vote(delegates, 61, inFavour, 0).carried(LAW)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"90, 91, 0, 0", "90, 60, 40, 21", "90, 60, 2147483647, 2147483647"})
    void nobody_votes_who_is_not_there(int delegates, int present, int inFavour, int against) {
        assertThatThrownBy(() -> vote(delegates, present, inFavour, against))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(RestructuringRefusal.VOTE_DOES_NOT_ADD_UP));
    }

    @Test
    void who_is_present_may_abstain() {
        assertThat(vote(90, 60, 40, 20).present()).isEqualTo(vote(90, 60, 40, 0).present());
    }

    private static CongressVote vote(int delegates, int present, int inFavour, int against) {
        return new CongressVote(LocalDate.of(2007, 3, 5), delegates, present, inFavour, against);
    }
}
