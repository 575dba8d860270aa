package org.resetdesk.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** What the page for a new person is sent. */
public class PersonForm {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    @RestForm
    String email;

    @RestForm
    String name;

    @RestForm
    Role role;

    @RestForm
    String company;

    List<FieldProblem> problems() {
        var words = Words.of(AccountMessages.class);
        var problems = new ArrayList<FieldProblem>();
        if (!ADDRESS.matcher(email()).matches() || email().length() > 254 || FieldProblem.isUnstorable(email())) {
            problems.add(new FieldProblem("email", "EMAIL", words.emailForm()));
        }
        if (name().isEmpty() || name().length() > 100 || FieldProblem.isUnstorable(name())) {
            problems.add(new FieldProblem("name", "NAME", words.nameForm()));
        }
        if (role == null) {
            problems.add(new FieldProblem("role", "ROLE", words.roleMissing()));
        } else if ((role == Role.INSTALLER) != (company() != null)) {
            problems.add(new FieldProblem("company", "COMPANY", words.companyForRole()));
        }
        return problems;
    }

    public String email() {
        return email == null ? "" : email.strip();
    }

    public String name() {
        return name == null ? "" : name.strip();
    }

    public Role role() {
        return role;
    }

    public Long company() {
        return company != null && company.matches("\\d{1,18}") ? Long.valueOf(company) : null;
    }
}
