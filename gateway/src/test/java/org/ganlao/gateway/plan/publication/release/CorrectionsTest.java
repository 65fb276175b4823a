package org.ganlao.gateway.plan.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final YearMonth MARCH = YearMonth.of(2007, 3);

    @Test
    void a_figure_is_corrected_when_its_value_or_what_it_is_made_of_differs() {
        assertThat(isCorrection(cell("2", "4", "0.5"), cell("2.00", "4", "0.500000")))
                .isFalse();
        assertThat(isCorrection(cell("2", "4", "0.5"), cell("3", "4", "0.75"))).isTrue();
        assertThat(isCorrection(cell("2", "4", "0.5"), cell("3", "6", "0.5"))).isTrue();
        assertThat(isCorrection(cell(null, null, null), cell("0", null, "0"))).isTrue();
        assertThat(isCorrection(cell("0", null, "0"), cell(null, null, null))).isTrue();
        assertThat(isCorrection(cell(null, null, null), cell(null, null, null))).isFalse();
    }

    @Test
    void what_was_provisional_and_came_true_is_none() {
        assertThat(isCorrection(
                        new Cell("a", "360000", MARCH, BigDecimal.ONE, null, BigDecimal.ONE, CellStatus.PROVISIONAL),
                        new Cell("a", "360000", MARCH, BigDecimal.ONE, null, BigDecimal.ONE, CellStatus.TOLD)))
                .isFalse();
    }

    @Test
    void a_figure_that_is_no_longer_counted_has_no_corrected_side() {
        Corrections.Pair pair =
                Corrections.against(List.of()).of(List.of(cell("2", null, "2"))).get(0);

        assertThat(pair.isCorrection()).isTrue();
        CorrectionView view = CorrectionView.of(pair.reported(), pair.corrected(), "");
        assertThat(view.corrected()).isNull();
        assertThat(view.difference()).isNull();
    }

    @Test
    void the_difference_is_what_is_known_less_what_was_told() {
        assertThat(CorrectionView.of(cell("5", null, "5"), cell("3", null, "3"), "")
                        .difference())
                .isEqualByComparingTo("-2");
    }

    private static boolean isCorrection(Cell reported, Cell known) {
        return Corrections.against(List.of(known)).of(List.of(reported)).get(0).isCorrection();
    }

    private static Cell cell(String numerator, String denominator, String value) {
        return new Cell(
                "a",
                "360000",
                MARCH,
                decimal(numerator),
                decimal(denominator),
                decimal(value),
                value == null ? CellStatus.NOT_TOLD : CellStatus.TOLD);
    }

    private static BigDecimal decimal(String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
