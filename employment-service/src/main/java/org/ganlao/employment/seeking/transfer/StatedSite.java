package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.employment.seeking.transfer.domain.SiteKind;
import org.ganlao.employment.seeking.transfer.domain.SiteProfile;
import org.ganlao.employment.seeking.transfer.domain.TransferSite;
import org.ganlao.platform.personal.Masking;

/** A site as requests state it and answers show it. */
record StatedSite(
        @NotNull SiteKind kind,
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "省外机构所在省份或地方的代码 · Code of the other province, or of a place in it", examples = "440000")
        @Pattern(regexp = "[1-8][0-9]{5}")
        String province,

        @Schema(examples = "驻深圳劳务服务站 0755-88880000") @Size(min = 1, max = 200)
        String contact) {

    SiteProfile profile() {
        return new SiteProfile(kind, province, contact == null ? null : Masking.maskWithin(contact));
    }

    static StatedSite from(TransferSite site) {
        SiteProfile profile = site.profile();
        return new StatedSite(profile.kind(), StatedEntry.from(site.entry()), profile.province(), profile.contact());
    }
}
