package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.ganlao.skills.certification.certificate.CertificateFollower;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;

/** Keeps the status lists, in the transactions in which certificates are issued and change. */
@ApplicationScoped
class ListCertificates implements CertificateFollower {

    private final StatusEntries entries;

    private final Event<StatusListsChanged> lists;

    ListCertificates(StatusEntries entries, Event<StatusListsChanged> lists) {
        this.entries = entries;
        this.lists = lists;
    }

    @Override
    public void issued(Certificate certificate) {
        entries.drawn(certificate.id(), state(certificate));
    }

    /** One that came into the tables on another way gets its entry now. */
    @Override
    public void changed(Certificate certificate) {
        if (!entries.mark(certificate.id(), state(certificate))) {
            issued(certificate);
        }
        lists.fire(new StatusListsChanged());
    }

    /** One that was struck out never was, but its credential may be in somebody's hands. */
    private static CertificateState state(Certificate certificate) {
        return certificate.standing() ? certificate.state() : CertificateState.REVOKED;
    }
}
