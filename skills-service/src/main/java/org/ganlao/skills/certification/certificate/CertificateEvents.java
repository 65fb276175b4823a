package org.ganlao.skills.certification.certificate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.certification.certificate.domain.Certificate;

/** Says what happened to a certificate: to the other services, and in the same transaction to those who follow here. */
@ApplicationScoped
class CertificateEvents {

    private static final String KIND = "certificate";

    private final RecordEvents events;
    private final List<CertificateFollower> followers;

    CertificateEvents(RecordEvents events, @All List<CertificateFollower> followers) {
        this.events = events;
        this.followers = followers;
    }

    void issued(Certificate certificate) {
        events.say(KIND, "issued", CertificateFact.of(certificate), "");
        followers.forEach(follower -> follower.issued(certificate));
    }

    void changed(String verb, Certificate certificate, String why) {
        events.say(KIND, verb, CertificateFact.of(certificate), why);
        followers.forEach(follower -> follower.changed(certificate));
    }

    void noted(Certificate certificate, String why) {
        events.note(KIND, "reissue-proposed", certificate, why);
    }
}
