package org.ganlao.skills.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ganlao.skills.certificate.domain.CertificateNumber;
import org.ganlao.skills.verification.domain.NameInPrint;

/**
 * Answers for a certificate to those who know its number and its holder's name. What is asked is written down nowhere, because the
 * answer holds nothing that the question does not, but the standing.
 */
@ApplicationScoped
public class VerifyCertificate {

    private final PrintedCertificates certificates;

    VerifyCertificate(PrintedCertificates certificates) {
        this.certificates = certificates;
    }

    /**
     * The same answer, on the same way, for a number that nobody has and for a name that is another's. A number whose check
     * character is wrong was never given: anybody can see that, and no database is asked.
     */
    public CompletionStage<CertificateVerification> verify(String number, String name) {
        NameInPrint asked = new NameInPrint(name);
        return CertificateNumber.parse(number)
                .map(certificates::find)
                .orElseGet(() -> CompletableFuture.completedStage(Printed.NONE))
                .thenApply(printed -> new CertificateVerification(number, printed.toldTo(asked)));
    }
}
