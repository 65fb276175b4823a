package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.platform.record.StatedPerson;

/** Which contracts to list; what is not given does not narrow the list. */
public class ContractFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("rollEntry")
    UUID rollEntry;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("number")
    @Size(max = 60)
    String number;

    @QueryParam("termKind")
    TermKind termKind;

    @QueryParam("expiresUntil")
    @Parameter(description = "在该日或之前期满 · Whose term expires on this day or before")
    LocalDate expiresUntil;

    @QueryParam("inForceOn")
    @Parameter(description = "该日有效，含中止履行的；并按该日显示 · In force on this day, suspended or not; shown as on it")
    LocalDate inForceOn;
}
