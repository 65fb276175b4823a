package org.ganlao.skills.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.skills.certificate.domain.Certificate;
import org.ganlao.skills.certificate.domain.CertificateState;

/** Certificates of whichever region, for those who have to know what a person is certified for. */
@ApplicationScoped
public class Certificates {

    private final CertificateRepository certificates;

    Certificates(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** Certificates of a person under any of its tokens that were in force on the day, the highest level first. */
    public List<Certificate> held(Collection<String> personTokens, LocalDate on) {
        return certificates.standing(personTokens).stream()
                .filter(certificate -> !certificate.occurredOn().isAfter(on))
                .filter(certificate -> certificate.state() == CertificateState.VALID
                        || certificate.stateOn().isAfter(on))
                .toList();
    }

    /** For those who show it: the one, if the caller may see its region; otherwise 404. */
    public Certificate visible(UUID id) {
        return certificates.visible(id);
    }

    /** Of any state; one that was struck out too. */
    public Optional<Certificate> byNumber(String number) {
        return certificates.byNumber(number);
    }
}
