package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.credential.VerifiableCredential.Issuer;
import org.ganlao.skills.certification.credential.VerifiableCredential.StatusReference;
import org.ganlao.skills.certification.credential.domain.StatusPurpose;

/** Makes a credential of a certificate, each time that one is asked for, with the key that signs then. */
@ApplicationScoped
class IssueCredential {

    static final String CERTIFICATE = "VocationalQualificationCredential";

    private final StatusEntries entries;
    private final StatusListAddresses lists;
    private final Occupations occupations;
    private final SignCredential signing;
    private final CredentialSettings settings;

    IssueCredential(
            StatusEntries entries,
            StatusListAddresses lists,
            Occupations occupations,
            SignCredential signing,
            CredentialSettings settings) {
        this.entries = entries;
        this.lists = lists;
        this.occupations = occupations;
        this.signing = signing;
        this.settings = settings;
    }

    /** In JOSE's compact form. What is revoked or suspended is signed, too: its status says so. */
    @Transactional
    String of(Certificate certificate) {
        StatusEntry entry =
                entries.find(certificate.id()).orElseGet(() -> entries.drawn(certificate.id(), certificate.state()));
        return signing.signed(new VerifiableCredential<>(
                VerifiableCredential.CONTEXT,
                null,
                List.of(VerifiableCredential.ANY, CERTIFICATE),
                new Issuer(settings.issuer(), settings.issuerName()),
                beginningOf(certificate.occurredOn()),
                null,
                Stream.of(StatusPurpose.values())
                        .map(purpose -> reference(entry, purpose))
                        .toList(),
                CertifiedSkill.of(
                        certificate, occupations.find(certificate.award().occupation()))));
    }

    private StatusReference reference(StatusEntry entry, StatusPurpose purpose) {
        String list = lists.of(entry.list(), purpose);
        return new StatusReference(
                list + "#" + entry.position(),
                "BitstringStatusListEntry",
                purpose.name().toLowerCase(Locale.ROOT),
                String.valueOf(entry.position()),
                list);
    }

    private static String beginningOf(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(BusinessClock.ZONE));
    }
}
