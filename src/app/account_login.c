/* The password or token of an account, wherever it is kept. */
#include "app/account_login.h"

#include "app/folder.h"
#include "settings/secret.h"

static bool find_place(struct arena *arena, struct secret_place *ret_place, struct error *err)
{
	const char *config = folder_config(arena), *state = folder_state(arena);

	if (!config || !state) {
		error_set(err, ERROR_UNAVAILABLE, "there is no home folder to keep a password in");
		return error_hint(err, "set HOME, or give --password-command CMD");
	}
	ret_place->folder = arena_format(arena, "%s/secrets", config);
	ret_place->key_folder = state;
	return true;
}

static bool from_file(const char *address, char **ret_secret, struct error *err)
{
	struct secret_place place;
	struct arena arena;
	bool done;

	arena_init(&arena);
	done = find_place(&arena, &place, err) && secret_file_load(&place, address, ret_secret, err);
	arena_clear(&arena);
	return done;
}

static bool load(const struct account *account, char **ret_secret, struct error *err)
{
	switch ((enum account_secret)account->secret) {
	case SECRET_KEYRING:
		return secret_keyring_load(account->address, ret_secret, err);
	case SECRET_PASSWORD_COMMAND:
	case SECRET_TOKEN_COMMAND:
		return secret_command(account->command, SECRET_COMMAND_SECONDS, ret_secret, err);
	case SECRET_FILE:
		return from_file(account->address, ret_secret, err);
	case ACCOUNT_SECRET_COUNT:
		break;
	}
	return error_set(
		err, ERROR_INVALID, "it is not known where the password of %.200s is kept", account->address);
}

bool account_login(const struct account *account, struct login *ret_login, struct error *err)
{
	struct login login = {0};

	secret_guard();
	if (!load(account, account->secret == SECRET_TOKEN_COMMAND ? &login.token : &login.password, err))
		return false;
	*ret_login = login;
	return true;
}

bool account_login_ready(const struct account *account, struct error *err)
{
	struct secret_place place;
	struct arena arena;
	bool ready;

	if (account->secret == SECRET_KEYRING)
		return secret_keyring_ready(err);
	if (account->secret != SECRET_FILE)
		return true;
	arena_init(&arena);
	ready = find_place(&arena, &place, err);
	arena_clear(&arena);
	return ready;
}

bool account_login_ask(const struct account *account, struct login *ret_login, struct error *err)
{
	struct login login = {0};
	char question[400];

	secret_guard();
	snprintf(question, sizeof(question), "Password of %.300s (not shown): ", account->address);
	if (!secret_ask(question, &login.password, err))
		return false;
	if (!secret_check(login.password, "password", err)) {
		login_clear(&login);
		return error_hint(err, "type or paste it in one line");
	}
	*ret_login = login;
	return true;
}

static bool into_file(const char *address, const char *secret, struct error *err)
{
	struct secret_place place;
	struct arena arena;
	bool done;

	arena_init(&arena);
	done = find_place(&arena, &place, err) && secret_file_save(&place, address, secret, err);
	arena_clear(&arena);
	return done;
}

bool account_login_keep(const struct account *account, const struct login *login, struct error *err)
{
	if (account->secret == SECRET_KEYRING)
		return secret_keyring_save(account->address, login->password, err);
	return account->secret != SECRET_FILE || into_file(account->address, login->password, err);
}

bool account_login_forget(const struct account *account, struct error *err)
{
	struct secret_place place;
	struct arena arena;
	bool done;

	if (account->secret == SECRET_KEYRING)
		return secret_keyring_forget(account->address, err);
	if (account->secret != SECRET_FILE)
		return true;
	arena_init(&arena);
	done = find_place(&arena, &place, err) && secret_file_forget(&place, account->address, err);
	arena_clear(&arena);
	return done;
}

bool account_login_forget_key(struct error *err)
{
	struct secret_place place;
	struct error homeless;
	struct arena arena;
	bool done;

	arena_init(&arena);
	done = !find_place(&arena, &place, &homeless) || secret_file_forget_key(&place, err);
	arena_clear(&arena);
	return done;
}
