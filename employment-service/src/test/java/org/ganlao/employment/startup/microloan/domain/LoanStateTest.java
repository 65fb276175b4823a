package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ganlao.employment.Refused.assertRefused;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoanStateTest {

    private static final Set<LoanAction> BACK_OUT = Set.of(LoanAction.REFUSE, LoanAction.WITHDRAW);

    /** The table of docs/states.md. */
    private static final Map<LoanState, Set<LoanAction>> TABLE = Map.ofEntries(
            Map.entry(
                    LoanState.APPLIED,
                    Set.of(LoanAction.SECURE, LoanAction.INVESTIGATE, LoanAction.REFUSE, LoanAction.WITHDRAW)),
            Map.entry(
                    LoanState.INVESTIGATED,
                    Set.of(LoanAction.SECURE, LoanAction.GUARANTEE, LoanAction.REFUSE, LoanAction.WITHDRAW)),
            Map.entry(LoanState.GUARANTEED, Set.of(LoanAction.APPROVE, LoanAction.REFUSE, LoanAction.WITHDRAW)),
            Map.entry(LoanState.BANK_APPROVED, Set.of(LoanAction.CONTRACT, LoanAction.REFUSE, LoanAction.WITHDRAW)),
            Map.entry(LoanState.CONTRACTED, Set.of(LoanAction.DISBURSE, LoanAction.WITHDRAW)),
            Map.entry(
                    LoanState.DISBURSED,
                    Set.of(LoanAction.REPAY, LoanAction.EXTEND, LoanAction.COMPENSATE, LoanAction.ANNUL)),
            Map.entry(
                    LoanState.REPAYING,
                    Set.of(LoanAction.REPAY, LoanAction.EXTEND, LoanAction.COMPENSATE, LoanAction.REVERSE)),
            Map.entry(
                    LoanState.COMPENSATED,
                    Set.of(
                            LoanAction.REPAY,
                            LoanAction.COMPENSATE,
                            LoanAction.RECOVER,
                            LoanAction.WRITE_OFF,
                            LoanAction.REVERSE)),
            Map.entry(LoanState.SETTLED, Set.of(LoanAction.REVERSE)),
            Map.entry(LoanState.WRITTEN_OFF, Set.of(LoanAction.REVERSE)),
            Map.entry(LoanState.REFUSED, Set.of()),
            Map.entry(LoanState.WITHDRAWN, Set.of()),
            Map.entry(LoanState.ANNULLED, Set.of()));

    static Stream<Arguments> pairs() {
        return Arrays.stream(LoanState.values())
                .flatMap(state -> Arrays.stream(LoanAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_action_in_every_state_moves_or_is_refused(LoanState state, LoanAction action) {
        assertThat(TABLE).containsKey(state);
        if (TABLE.get(state).contains(action)) {
            assertThatCode(() -> state.require(action)).doesNotThrowAnyException();
        } else {
            assertRefused(MicroloanRefusal.NOT_IN_THIS_STATE, () -> state.require(action));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nobody_backs_out_once_money_has_moved(LoanState state, LoanAction action) {
        boolean moved = state.compareTo(LoanState.DISBURSED) >= 0;
        assertThat(moved && BACK_OUT.contains(action) && state.allows(action)).isFalse();
    }
}
