package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.certification.certificate.domain.Certificate;

/** Shows certificates, and notes that personal data was read. */
@ApplicationScoped
class ReadCertificates {

    private static final String KIND = "certificate";

    private final CertificateRepository certificates;
    private final Persons persons;
    private final AuditedReads reads;

    ReadCertificates(CertificateRepository certificates, Persons persons, AuditedReads reads) {
        this.certificates = certificates;
        this.persons = persons;
        this.reads = reads;
    }

    CertificateView one(UUID id) {
        CertificateView view = shown(certificates.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<CertificateView> page(CertificateFilter filter, Paging paging) {
        Page<Certificate> page = certificates.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::shown);
    }

    CertificateView shown(Certificate certificate) {
        return CertificateView.from(certificate, persons.show(certificate.person()));
    }
}
