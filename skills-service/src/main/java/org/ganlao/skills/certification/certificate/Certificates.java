package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;

/** Certificates of whichever region, for those who have to know what a person is certified for. */
@ApplicationScoped
public class Certificates {

    private final CertificateRepository certificates;
    private final Persons persons;

    Certificates(CertificateRepository certificates, Persons persons) {
        this.certificates = certificates;
        this.persons = persons;
    }

    /** Certificates of a person under any of its tokens that were in force on the day, the highest level first. */
    public List<Certificate> held(Collection<String> personTokens, LocalDate on) {
        return certificates.standing(personTokens).stream()
                .filter(certificate -> !certificate.occurredOn().isAfter(on))
                .filter(certificate -> certificate.state() == CertificateState.VALID
                        || certificate.stateOn().isAfter(on))
                .toList();
    }

    /** Certificates of a person under any of its tokens that are valid or suspended now, the valid ones and the lowest level first. */
    public List<Certificate> open(Collection<String> personTokens) {
        return certificates.standing(personTokens).stream()
                .filter(Certificate::open)
                .sorted(Comparator.comparing(Certificate::state)
                        .thenComparing(certificate -> -certificate.award().level()))
                .toList();
    }

    /** The one, or that which stands in its place, if it is in force now. */
    public Optional<UUID> inForce(UUID id) {
        Certificate certificate = certificates.findById(id);
        while (certificate.replacedBy() != null) {
            certificate = certificates.findById(certificate.replacedBy());
        }
        return certificate.standing() && certificate.state() == CertificateState.VALID
                ? Optional.of(certificate.id())
                : Optional.empty();
    }

    /** Whether it is suspended now. */
    public boolean suspended(UUID id) {
        return certificates.findById(id).state() == CertificateState.SUSPENDED;
    }

    /** The day of issue; of one that was issued in the place of another, that of the first. */
    public LocalDate earnedOn(Certificate certificate) {
        List<String> tokens = persons.tokensOf(certificate.person());
        Certificate first = certificate;
        Optional<Certificate> earlier = certificates.replacedBy(first.id(), tokens);
        while (earlier.isPresent()) {
            first = earlier.get();
            earlier = certificates.replacedBy(first.id(), tokens);
        }
        return first.award().issuedOn();
    }

    /** For those who show it: the one, if the caller may see its region; otherwise 404. */
    public Certificate visible(UUID id) {
        return certificates.visible(id);
    }

    /** Of any state; one that was struck out too. */
    public Optional<Certificate> byNumber(String number) {
        return certificates.byNumber(number);
    }

    /** The one of an occupation and level among them, of which a person holds one at most. */
    public Optional<Certificate> open(Collection<String> personTokens, String occupation, int level) {
        return certificates.open(personTokens, occupation, level);
    }
}
