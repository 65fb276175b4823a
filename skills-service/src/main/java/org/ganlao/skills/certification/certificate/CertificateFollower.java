package org.ganlao.skills.certification.certificate;

import org.ganlao.skills.certification.certificate.domain.Certificate;

/** Told in the same transaction when a certificate is issued or changes its state. */
public interface CertificateFollower {

    void issued(Certificate certificate);

    /** Suspended, reinstated, revoked, replaced (after its successor was issued) or annulled. */
    void changed(Certificate certificate);
}
