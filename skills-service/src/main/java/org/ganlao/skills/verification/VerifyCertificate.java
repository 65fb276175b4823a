package org.ganlao.skills.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ganlao.skills.certificate.domain.CertificateNumber;
import org.ganlao.skills.verification.domain.NameInPrint;
import org.ganlao.skills.verification.domain.PublicStatus;

/**
 * Answers for a certificate to those who know its number and its holder's name. What is asked is written down nowhere, because the
 * answer holds nothing that the question does not, but the standing.
 */
@ApplicationScoped
public class VerifyCertificate {

    private final PrintedCertificates certificates;
    private final TriedNames tried;

    VerifyCertificate(PrintedCertificates certificates, TriedNames tried) {
        this.certificates = certificates;
        this.tried = tried;
    }

    /**
     * The same answer, on the same way, for a number that nobody has and for a name that is another's. A number whose check
     * character is wrong was never given: anybody can see that, and no database is asked.
     *
     * @throws org.ganlao.platform.problem.Rejection (429) for a number on which too many names were tried
     */
    public CompletionStage<CertificateVerification> verify(String number, String name) {
        NameInPrint asked = new NameInPrint(name);
        return CertificateNumber.parse(number)
                .map(known -> told(known, asked))
                .orElseGet(() -> CompletableFuture.completedStage(PublicStatus.UNKNOWN))
                .thenApply(status -> new CertificateVerification(number, status));
    }

    private CompletionStage<PublicStatus> told(CertificateNumber number, NameInPrint asked) {
        tried.requireFew(number);
        return certificates.find(number).thenApply(printed -> {
            PublicStatus status = printed.toldTo(asked);
            if (status == PublicStatus.UNKNOWN) {
                tried.wrong(number);
            }
            return status;
        });
    }
}
