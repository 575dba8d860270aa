package org.resetdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;

@AnalyzeClasses(packages = "org.resetdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Which feature may use which. A new arrow is a design decision: write down why. */
    @ArchTest
    static final ArchRule features_form_a_one_way_street = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("platform")
            .definedBy("org.resetdesk.platform..")
            // Below all that is written down there, so that whoever does something can write it in the same
            // transaction.
            .layer("audit")
            .definedBy("org.resetdesk.audit..")
            .layer("account")
            .definedBy("org.resetdesk.account..")
            .layer("cases")
            .definedBy("org.resetdesk.cases..")
            .layer("evidence")
            .definedBy("org.resetdesk.evidence..")
            // Intake asks whose a device is, issuance where its codes go, notification writes to its owner: so it is no
            // leaf.
            .layer("devices")
            .definedBy("org.resetdesk.devices..")
            .layer("leaves")
            .definedBy(
                    "org.resetdesk.intake..",
                    "org.resetdesk.review..",
                    "org.resetdesk.issuance..",
                    "org.resetdesk.notification..",
                    "org.resetdesk.guidance..",
                    "org.resetdesk.oversight..")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("account", "cases", "evidence", "devices", "leaves")
            .whereLayer("account")
            .mayOnlyBeAccessedByLayers("cases", "evidence", "devices", "leaves")
            .whereLayer("cases")
            .mayOnlyBeAccessedByLayers("evidence", "devices", "leaves")
            .whereLayer("devices")
            .mayOnlyBeAccessedByLayers("leaves")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("leaves")
            .whereLayer("leaves")
            .mayNotBeAccessedByAnyLayer();

    /** Each leaf can be rewritten alone; what they must tell one another goes through events and parts of a case. */
    @ArchTest
    static final ArchRule no_leaf_uses_another = slices().matching(
                    "org.resetdesk.(intake|review|issuance|notification|guidance|oversight)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule s3_is_known_to_the_store_alone = onlyIn("org.resetdesk.evidence.storage..", "io.minio..");

    @ArchTest
    static final ArchRule pdf_is_known_to_its_package_alone =
            onlyIn("org.resetdesk.evidence.pdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule office_files_are_known_to_their_package_alone =
            onlyIn("org.resetdesk.evidence.office..", "org.apache.poi..");

    @ArchTest
    static final ArchRule tesseract_is_known_to_its_package_alone =
            onlyIn("org.resetdesk.evidence.ocr..", "net.sourceforge.tess4j..");

    @ArchTest
    static final ArchRule onnx_is_known_to_its_package_alone =
            onlyIn("org.resetdesk.evidence.lines..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule bar_codes_are_known_to_their_package_alone =
            onlyIn("org.resetdesk.evidence.barcode..", "com.google.zxing..");

    @ArchTest
    static final ArchRule calls_to_an_issuer_are_known_to_their_package_alone =
            onlyIn("org.resetdesk.issuance.http..", "okhttp3..", "io.smallrye.faulttolerance..");

    @ArchTest
    static final ArchRule pages_in_mails_are_known_to_their_package_alone =
            onlyIn("org.resetdesk.notification.mime..", "org.jsoup..");

    @ArchTest
    static final ArchRule mail_protocols_are_known_to_three_packages_alone = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.resetdesk.notification.delivery..",
                    "org.resetdesk.notification.inbox..",
                    "org.resetdesk.notification.mime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule later_work_is_known_to_the_platform_alone =
            onlyIn("org.resetdesk.platform..", "com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses().should().callMethod(Instant.class, "now").because("tests set the time");

    @ArchTest
    static final ArchRule no_entity_has_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule web_addresses_stand_on_pages_and_apis = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Pages")
            .orShould()
            .haveSimpleNameEndingWith("Page")
            .orShould()
            .haveSimpleNameEndingWith("Api");

    private static ArchRule onlyIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
