package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class JobSeekerTest {

    private static final Instant RECORDED = Instant.parse("2007-02-08T01:00:00Z");
    private static final Instant LATER = Instant.parse("2007-06-01T01:00:00Z");
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2007, 2, 8);
    private static final LocalDate MAY_10 = LocalDate.of(2007, 5, 10);

    @Test
    void is_in_force_from_its_first_day_to_its_last() {
        // Given
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));

        // When
        seeker.deregister(Ending.stated(MAY_10, EndReason.RETIREMENT), LATER);

        // Then
        assertThat(seeker.inForceOn(FEBRUARY_8.minusDays(1))).isFalse();
        assertThat(seeker.inForceOn(FEBRUARY_8)).isTrue();
        assertThat(seeker.inForceOn(MAY_10)).isTrue();
        assertThat(seeker.inForceOn(MAY_10.plusDays(1))).isFalse();
        assertThat(seeker.state()).isEqualTo(JobSeekerState.DEREGISTERED);
        assertThat(seeker.version()).isEqualTo(2);
        assertThat(seeker.recordedAt()).isEqualTo(LATER);
    }

    @Test
    void ends_once() {
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));
        seeker.deregister(Ending.stated(MAY_10, EndReason.RETIREMENT), LATER);

        assertRefused(
                JobSeekerRefusal.REGISTRATION_ENDED,
                () -> seeker.deregister(Ending.stated(MAY_10, EndReason.OTHER), LATER));
    }

    @Test
    void ends_no_earlier_than_it_begins() {
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));

        assertRefused(
                JobSeekerRefusal.ENDS_BEFORE_REGISTRATION,
                () -> seeker.deregister(Ending.stated(FEBRUARY_8.minusDays(1), EndReason.OTHER), LATER));
    }

    @Test
    void a_correction_that_says_nothing_new_is_refused() {
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));

        assertRefused(
                RecordRefusal.NOTHING_TO_CORRECT,
                () -> seeker.correct(registration(SeekerKind.UNEMPLOYED, null), null, LATER));
    }

    @Test
    void a_correction_can_take_a_mistaken_ending_back() {
        // Given
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));
        seeker.deregister(Ending.stated(MAY_10, EndReason.OTHER), LATER);

        // When
        seeker.correct(registration(SeekerKind.UNEMPLOYED, null), null, LATER);

        // Then
        assertThat(seeker.state()).isEqualTo(JobSeekerState.REGISTERED);
        assertThat(seeker.version()).isEqualTo(3);
    }

    @Test
    void struck_out_it_takes_no_change() {
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));
        seeker.annul("误登", LATER);

        assertThat(seeker.inForceOn(FEBRUARY_8)).isFalse();
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> seeker.annul("误登", LATER));
        assertRefused(
                RecordRefusal.RECORD_ANNULLED,
                () -> seeker.correct(registration(SeekerKind.LAID_OFF, null), null, LATER));
        assertRefused(
                RecordRefusal.RECORD_ANNULLED, () -> seeker.deregister(Ending.stated(MAY_10, EndReason.OTHER), LATER));
    }

    @Test
    void only_the_laid_off_and_the_unemployed_hold_a_preferential_certificate() {
        assertRefused(
                JobSeekerRefusal.PREFERENCE_WITHOUT_UNEMPLOYMENT,
                () -> registration(SeekerKind.OTHER, certificate(LocalDate.of(2009, 5, 9))));
    }

    @Test
    void a_certificate_is_good_for_a_year_after_its_last_check() {
        PreferentialCertificate certificate = certificate(LocalDate.of(2009, 5, 9));

        assertThat(certificate.goodOn(LocalDate.of(2007, 5, 9))).isTrue();
        assertThat(certificate.goodOn(MAY_10)).isFalse();
        assertThat(certificate.checked(MAY_10).goodOn(MAY_10)).isTrue();
    }

    @Test
    void a_certificate_is_checked_until_its_last_day() {
        PreferentialCertificate certificate = certificate(MAY_10);

        assertThat(certificate.checked(MAY_10).checkedOn()).isEqualTo(MAY_10);
        assertRefused(JobSeekerRefusal.CERTIFICATE_RUN_OUT, () -> certificate.checked(MAY_10.plusDays(1)));
    }

    @Test
    void without_a_certificate_there_is_nothing_to_check() {
        JobSeeker seeker = seeker(registration(SeekerKind.UNEMPLOYED, null));

        assertRefused(JobSeekerRefusal.NO_PREFERENTIAL_CERTIFICATE, () -> seeker.checkCertificate(MAY_10, LATER));
    }

    @Test
    void two_registrations_overlap_where_both_cover_a_day() {
        JobSeeker first = seeker(registration(SeekerKind.UNEMPLOYED, null));
        JobSeeker second = seeker(registration(SeekerKind.UNEMPLOYED, null));
        assertThat(first.overlaps(second)).isTrue();

        first.annul("误登", LATER);

        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
    }

    private static PreferentialCertificate certificate(LocalDate validUntil) {
        LocalDate issued = LocalDate.of(2006, 5, 10);
        return new PreferentialCertificate("赣001", HolderGroup.STATE_ENTERPRISE_LAID_OFF, issued, validUntil, issued);
    }

    private static Registration registration(SeekerKind kind, PreferentialCertificate certificate) {
        return new Registration(
                FEBRUARY_8, "360102", "李梅", "360103", null, Residence.URBAN, kind, Set.of(), null, certificate);
    }

    private static JobSeeker seeker(Registration registration) {
        return new JobSeeker(
                UUID.randomUUID(),
                new Origin("desk", UUID.randomUUID().toString()),
                People.sealed(People.born(Sex.FEMALE, LocalDate.of(1967, 2, 28))),
                registration,
                RECORDED);
    }
}
