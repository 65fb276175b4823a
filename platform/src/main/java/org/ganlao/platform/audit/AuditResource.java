package org.ganlao.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** What auditors see. */
@Path("/v1/audit")
@RolesAllowed("auditor")
class AuditResource {

    private final ReadAudit entries;
    private final ChainVerifier verifier;

    AuditResource(ReadAudit entries, ChainVerifier verifier) {
        this.entries = entries;
        this.verifier = verifier;
    }

    @GET
    @Path("/entries")
    @Operation(
            summary = "审计记录，新的在前 · Audit entries, newest first",
            description =
                    "只含辖区内人员的记录；查阅本身也记录在案。 · Of people inside the auditor's regions; reading them is an entry, too.")
    public Page<AuditEntry> entries(@BeanParam AuditFilter filter, @BeanParam Paging paging) {
        return entries.page(filter, paging);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "校验审计链 · Verifies the chain of audit entries",
            description =
                    "从第一条起重新计算全链，指出第一处被删除、篡改或调换的记录，并与 Kafka 中锚定的链头比较。 · Recomputes the whole chain, names the first entry that was removed, changed or reordered, and compares with the head anchored in Kafka.")
    public AuditVerification verification() {
        return verifier.verify();
    }
}
