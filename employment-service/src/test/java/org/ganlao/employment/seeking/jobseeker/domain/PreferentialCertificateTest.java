package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PreferentialCertificateTest {

    private static final LocalDate ISSUED = LocalDate.of(2006, 5, 10);

    @Test
    void is_good_on_the_day_of_its_issue_at_least() {
        assertThat(certificate(ISSUED, ISSUED).goodOn(ISSUED)).isTrue();
        assertRefused(JobSeekerRefusal.CERTIFICATE_ENDS_BEFORE_ISSUE, () -> certificate(ISSUED.minusDays(1), ISSUED));
    }

    @Test
    void is_not_checked_before_it_is_issued() {
        assertRefused(
                JobSeekerRefusal.CHECKED_BEFORE_ISSUE, () -> certificate(ISSUED.plusYears(3), ISSUED.minusDays(1)));
    }

    @Test
    void is_good_for_a_year_after_a_check() {
        PreferentialCertificate certificate = certificate(ISSUED.plusYears(3), ISSUED);

        assertThat(certificate.goodOn(ISSUED.minusDays(1))).isFalse();
        assertThat(certificate.goodOn(ISSUED.plusYears(1).minusDays(1))).isTrue();
        assertThat(certificate.goodOn(ISSUED.plusYears(1))).isFalse();
    }

    private static PreferentialCertificate certificate(LocalDate validUntil, LocalDate checkedOn) {
        return new PreferentialCertificate(
                "赣3601022006001234", HolderGroup.STATE_ENTERPRISE_LAID_OFF, ISSUED, validUntil, checkedOn);
    }
}
