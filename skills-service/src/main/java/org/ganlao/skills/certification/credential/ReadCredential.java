package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.certification.certificate.domain.Certificate;

/** Hands out credentials and codes of the certificates of the caller's regions, and notes it. */
@ApplicationScoped
class ReadCredential {

    private static final String KIND = "certificate-credential";

    private final Certificates certificates;
    private final IssueCredential issuing;
    private final CredentialSettings settings;
    private final AuditedReads reads;

    ReadCredential(
            Certificates certificates, IssueCredential issuing, CredentialSettings settings, AuditedReads reads) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.settings = settings;
        this.reads = reads;
    }

    /** Of one that was struck out, and never was, nothing is signed. */
    String credential(UUID certificate) {
        Certificate shown = certificates.visible(certificate);
        if (!shown.standing()) {
            throw new Rejection(RecordRefusal.RECORD_ANNULLED);
        }
        String credential = issuing.of(shown);
        reads.one(KIND, certificate);
        return credential;
    }

    /** The number alone: whoever reads the code still has to read the name. Browsers keep what follows # to themselves. */
    String code(UUID certificate) {
        Certificate shown = certificates.visible(certificate);
        return QrCode.svg(settings.publicUrl() + "/verify/#" + shown.number());
    }
}
