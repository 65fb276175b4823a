package org.ganlao.socialinsurance.oldage.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Path("/v1/individual-accounts")
@Tag(name = "个人账户 · Individual accounts")
public class AccountResource {

    private final ReadAccount reading;

    AccountResource(ReadAccount reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{person}/{insurance}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(
            summary = "个人账户对账单 · The statement of an individual account, year by year",
            description = "由最后参保地经办机构查看。 · Seen by the agency where the person was last insured.")
    public AccountStatement read(String person, Insurance insurance) {
        return reading.statement(person, insurance);
    }
}
