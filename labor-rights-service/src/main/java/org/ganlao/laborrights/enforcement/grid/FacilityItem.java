package org.ganlao.laborrights.enforcement.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the checklist: what a body needs to do its work. */
@Schema(name = "InspectionFacilityItem")
record FacilityItem(String code, String zh, String en) {}
