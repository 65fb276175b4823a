package org.ganlao.skills.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.ganlao.skills.certification.verification.domain.NameInPrint;
import org.ganlao.skills.certification.verification.domain.PublicStatus;

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
     * @param address from which the question comes
     * @throws org.ganlao.platform.problem.Rejection (429) for a number on which too many names were tried
     */
    public CompletionStage<CertificateVerification> verify(String number, String name, String address) {
        return answered(number, name, (known, asked) -> told(known, asked, address));
    }

    /** The same for what stands in a credential that we have signed: who shows it tries nothing, and is always answered. */
    public CompletionStage<CertificateVerification> signed(String number, String name) {
        return answered(number, name, this::found);
    }

    private CompletionStage<CertificateVerification> answered(
            String number,
            String name,
            BiFunction<CertificateNumber, NameInPrint, CompletionStage<PublicStatus>> answer) {
        NameInPrint asked = new NameInPrint(name);
        return CertificateNumber.parse(number)
                .map(known -> answer.apply(known, asked))
                .orElseGet(() -> CompletableFuture.completedStage(PublicStatus.UNKNOWN))
                .thenApply(status -> new CertificateVerification(number, status));
    }

    private CompletionStage<PublicStatus> told(CertificateNumber number, NameInPrint asked, String address) {
        tried.requireFew(number, address);
        return found(number, asked).thenApply(status -> {
            if (status == PublicStatus.UNKNOWN) {
                tried.wrong(number, address, asked);
            }
            return status;
        });
    }

    private CompletionStage<PublicStatus> found(CertificateNumber number, NameInPrint asked) {
        return certificates.find(number).thenApply(printed -> printed.toldTo(asked));
    }
}
