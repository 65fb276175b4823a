package org.ganlao.employment.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ganlao.employment.support.domain.SupportKind;
import org.junit.jupiter.api.Test;

class ExclusionsTest {

    private final Exclusions exclusions =
            Exclusions.parse("internship-subsidy+post-subsidy post-subsidy+startup-subsidy");

    @Test
    void what_is_named_excludes_and_nothing_follows_from_it() {
        assertThat(exclusions.exclude(SupportKind.POST_SUBSIDY, SupportKind.INTERNSHIP_SUBSIDY))
                .isTrue();
        assertThat(exclusions.exclude(SupportKind.STARTUP_SUBSIDY, SupportKind.POST_SUBSIDY))
                .isTrue();
        assertThat(exclusions.exclude(SupportKind.STARTUP_SUBSIDY, SupportKind.INTERNSHIP_SUBSIDY))
                .isFalse();
    }

    @Property
    void they_exclude_each_other_and_none_itself(@ForAll SupportKind one, @ForAll SupportKind other) {
        assertThat(exclusions.exclude(one, other)).isEqualTo(exclusions.exclude(other, one));
        assertThat(exclusions.exclude(one, one)).isFalse();
    }

    @Test
    void what_is_no_pair_is_not_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy+post-subsidy"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy+pension"));
    }
}
