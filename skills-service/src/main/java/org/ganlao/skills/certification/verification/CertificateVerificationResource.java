package org.ganlao.skills.certification.verification;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.CallerAddress;

/**
 * Open to everybody; how often one may ask, the front door decides. Answers on the event loop: a thread that waited for each of the
 * many who ask would cost more than their answers.
 */
@Path("/v1/certificate-verifications")
@PermitAll
@Tag(name = "证书查验 · Verification of certificates")
public class CertificateVerificationResource {

    private final VerifyCertificate verifying;

    CertificateVerificationResource(VerifyCertificate verifying) {
        this.verifying = verifying;
    }

    @GET
    @Operation(
            summary = "凭编号和姓名查验证书 · Verify a certificate by number and name",
            description = "编号与姓名不符，与查无此证同答 · A name that does not fit is answered like a number that does not exist")
    public CompletionStage<CertificateVerification> verify(
            @Valid @BeanParam CertificateQuestion question, @Context HttpServerRequest request) {
        return verifying.verify(question.number, question.name, CallerAddress.of(request));
    }
}
