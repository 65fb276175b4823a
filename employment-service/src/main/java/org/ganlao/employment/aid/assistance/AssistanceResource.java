package org.ganlao.employment.aid.assistance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.record.StatedPerson;

@Path("/v1/assistance/persons")
@Tag(name = "就业援助 · Assistance")
public class AssistanceResource {

    private final ReadAssistance assistance;

    AssistanceResource(ReadAssistance assistance) {
        this.assistance = assistance;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "按证件查询一人享受的全部扶持 · All that the person with this document received")
    public AssistanceView find(
            @Valid
                    @NotBlank
                    @Size(max = 60)
                    @HeaderParam(StatedPerson.HEADER)
                    @Parameter(
                            description = "证件种类与号码，不写入网址 · Kind and number of a document, which no address may hold",
                            example = "resident-id 11010519491231002X")
                    String document) {
        return assistance.ofDocument(document);
    }

    @GET
    @Path("/{token}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询一人享受的全部扶持 · All that a person received")
    public AssistanceView read(String token) {
        return assistance.of(token);
    }
}
