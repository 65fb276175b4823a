package org.ganlao.skills.certification.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.skills.certification.structure.SkillStructureView.SkillLevel;
import org.ganlao.skills.certification.structure.SkillStructureView.SkillLine;
import org.junit.jupiter.api.Test;

class SkillStructureViewTest {

    private static final LocalDate DAY = LocalDate.of(2007, 6, 30);

    @Test
    void shares_are_of_persons_and_not_of_certificates() {
        SkillStructureView view = SkillStructureView.of(
                DAY,
                List.of(
                        new SkillLine("360104", "6-04-02-05", 4, 1, 1),
                        new SkillLine("360104", "6-04-02-05", 5, 1, 9),
                        new SkillLine("360105", "6-04-02-05", 5, 1, 1)));

        assertThat(view.persons()).isEqualTo(3);
        assertThat(view.levels())
                .extracting(SkillLevel::share)
                .containsExactly(share("0.0000"), share("0.0000"), share("0.0000"), share("0.3333"), share("0.6667"));
    }

    @Test
    void nobody_has_no_share() {
        assertThat(SkillStructureView.of(DAY, List.of()).levels())
                .extracting(SkillLevel::share)
                .containsOnlyNulls();
    }

    private static BigDecimal share(String share) {
        return new BigDecimal(share);
    }
}
