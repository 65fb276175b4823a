package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = SiteRequest.EXAMPLE)
record SiteRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedSite site) {

    static final String EXAMPLE = """
            {"sourceRef": "JD-2007-0012",
             "site": {"kind": "service-office", "province": "440300", "contact": "0755-88880000",
                      "entry": {"region": "360102", "name": "驻深圳劳务服务站", "openedOn": "2006-09-01"}}}""";
}
