"""Portuguese."""

NAME = "Portuguese"

BY = (
    "por", "texto de", "texto", "texto por", "textos de", "texto e fotos", "texto e fotografia", "um artigo de",
    "artigo de", "reportagem de", "reportagem", "reportagem por", "entrevista de", "entrevista por", "análise de",
    "crónica de", "crônica de", "opinião de", "escrito por", "redigido por", "publicado por", "postado por",
    "enviado por", "elaborado por", "matéria de", "matéria por", "autor", "autora", "jornalista", "do correspondente",
    "da correspondente", "do enviado especial", "da enviada especial", "do nosso correspondente",
    "da nossa correspondente", "do nosso enviado especial",
)  # fmt: skip
AND = ("e",)
FOR = ("para", "especial para")
WITH = ("com", "em colaboração com", "com a colaboração de")

TITLE = ("título", "titulo", "manchete")
AUTHOR = (
    "autor", "autora", "autores", "autoria", "autoras", "autor(a)", "autor(es)", "jornalista", "repórter", "redator",
    "redatora", "redação", "escrito por", "publicado por", "assinatura",
)  # fmt: skip
PUBLISHER = (
    "jornal", "editora", "veículo", "publicação", "site", "portal", "publicado em", "revista", "diário", "página",
)  # fmt: skip
SECTION = (
    "secção", "seção", "seccção", "editoria", "categoria", "categorias", "caderno", "rubrica", "publicado na categoria",
    "arquivado em",
)  # fmt: skip
KEYWORDS = (
    "palavras-chave", "palavras chave", "palavra-chave", "tags", "tag", "etiquetas", "marcadores", "assuntos",
    "assunto", "temas", "tópicos", "tópicos relacionados",
)  # fmt: skip
SOURCE = (
    "fonte", "fontes", "via", "com informações de", "com informações da", "com informações do", "fonte original",
    "publicado originalmente em",
)  # fmt: skip

PUBLISHED = (
    "publicado", "publicado em", "publicada em", "publicado a", "publicado às", "publicado:", "publicação", "data",
    "data de publicação", "data da publicação", "criado em", "postado em", "postado", "escrito em", "enviado em",
    "primeira publicação", "edição de", "edição impressa", "veiculado em", "lançado em", "em",
)  # fmt: skip
UPDATED = (
    "atualizado", "atualizado em", "atualizado às", "atualizada em", "atualizado a", "actualizado", "actualizado em",
    "actualizado às", "atualização", "actualização", "última atualização", "última atualização em",
    "última actualização", "data de atualização", "modificado em", "última modificação", "editado em", "última edição",
    "alterado em",
)  # fmt: skip
AGO = (
    "há", "atrás", "hoje", "ontem", "anteontem", "agora", "agora mesmo", "minuto atrás", "minutos atrás", "hora atrás",
    "horas atrás", "dia atrás", "dias atrás", "semanas atrás", "minutos", "horas",
)  # fmt: skip
READING = (
    "min de leitura", "min. de leitura", "min leitura", "minuto de leitura", "minutos de leitura", "tempo de leitura",
    "leitura de", "tempo estimado de leitura", "leitura", "mins de leitura", "para ler",
)  # fmt: skip

ROLES = (
    "jornalista", "jornalistas", "jornalista freelancer", "jornalista estagiário", "jornalista estagiária", "repórter",
    "repórteres", "repórter especial", "repórter fotográfico", "repórter fotográfica", "redator", "redatora",
    "redator-chefe", "redatora-chefe", "redactor", "redactora", "chefe de redação", "chefe de redacção", "editor",
    "editora", "editores", "editor-chefe", "editora-chefe", "editor-executivo", "editora-executiva", "editor executivo",
    "editora executiva", "editor adjunto", "editora adjunta", "editor-assistente", "editora-assistente",
    "editor de política", "editora de política", "subeditor", "subeditora", "diretor", "diretora", "director",
    "directora", "diretor adjunto", "diretora adjunta", "diretor de redação", "diretora de redação",
    "diretor executivo", "diretora executiva", "subdiretor", "subdiretora", "correspondente", "correspondentes",
    "correspondente internacional", "correspondente em", "enviado especial", "enviada especial", "enviados especiais",
    "colunista", "colunistas", "cronista", "articulista", "comentador", "comentadora", "comentarista", "crítico",
    "crítica", "analista", "analista político", "colaborador", "colaboradora", "blogueiro", "blogueira", "escritor",
    "escritora", "estagiário", "estagiária", "fotógrafo", "fotógrafa", "fotojornalista", "apresentador",
    "apresentadora", "coordenador", "coordenadora", "produtor", "produtora", "autor", "autora", "professor",
    "professora", "grande repórter",
)  # fmt: skip
DESKS = (
    "redação", "a redação", "da redação", "redacção", "da redacção", "nossa redação", "redação web", "redação online",
    "equipe de redação", "equipa de redação", "redação integrada", "da reportagem", "reportagem local",
    "da reportagem local", "equipe", "equipa", "da equipe", "agência", "agências", "agência de notícias", "agencias",
    "com agências", "da agência", "das agências", "assessoria", "assessoria de imprensa", "assessoria de comunicação",
    "gabinete de imprensa", "comunicado", "comunicado de imprensa", "nota de imprensa", "divulgação", "imprensa",
    "editorial", "do correspondente", "correspondentes", "do enviado especial", "colaboração", "colaboração para",
    "colaborador", "colaboradores", "convidado", "leitor", "carta do leitor", "admin", "administrador", "webmaster",
    "anónimo", "anônimo", "vários autores", "ascom", "serviço",
)  # fmt: skip
PARTICLES = ("de", "da", "do", "das", "dos", "e", "d'", "d’", "di", "del", "della", "van", "von", "der", "la", "le")
HONORIFICS = (
    "dr", "dra", "doutor", "doutora", "prof", "profa", "prof.ª", "profª", "professor", "professora", "sr", "sra",
    "senhor", "senhora", "dom", "dona", "eng", "engº", "arq", "pe", "padre", "frei", "pastor", "bispo", "dep", "sen",
    "ver",
)  # fmt: skip

CAPTION = (
    "foto", "fotos", "foto de", "foto por", "foto ilustrativa", "foto de arquivo", "foto arquivo", "foto reprodução",
    "foto divulgação", "foto colorida", "fotografia:", "fotografias:", "fotografia de", "fotógrafo:", "fotógrafa:",
    "fotogaleria", "galeria de fotos", "galeria de imagens", "imagem", "imagens:", "imagem de arquivo",
    "imagem ilustrativa", "imagem meramente ilustrativa", "imagem de capa", "imagem do artigo", "imagem colorida",
    "crédito", "créditos", "crédito da foto", "créditos da foto", "crédito da imagem", "crédito foto", "legenda",
    "legenda da foto", "divulgação", "reprodução", "reprodução/", "arquivo pessoal", "arquivo", "captura de tela",
    "captura de ecrã", "ilustração:", "ilustração de", "infográfico:", "infografia:", "gráfico:", "mapa:", "charge:",
    "arte:", "montagem:", "vídeo:", "ampliar imagem", "ampliar foto", "fonte da imagem", "texto alternativo",
)  # fmt: skip
CONTRIBUTORS = (
    "com informações de", "com informações da", "com informações do", "com informações das", "com reportagem de",
    "colaborou", "colaboraram", "com a colaboração de", "edição:", "edição de", "editado por", "revisão:", "revisão de",
    "tradução:", "tradução de", "traduzido por", "supervisão:", "sob supervisão", "*sob supervisão", "*estagiário sob",
    "*estagiária sob", "estagiário sob", "estagiária sob", "produção:", "imagens:", "pesquisa:", "texto editado por",
    "matéria em atualização",
)  # fmt: skip
CORRECTION = (
    "correção", "correções", "correcção", "erramos", "errata", "retificação", "rectificação", "esclarecimento",
    "direito de resposta", "nota do editor", "nota da editora", "nota da redação", "nota da redacção",
    "nota de redação", "nota da direção", "n.r", "nr", "atualização:", "actualização:", "este artigo foi atualizado",
    "este texto foi atualizado", "esta reportagem foi atualizada", "esta matéria foi atualizada",
    "esta notícia foi atualizada", "notícia atualizada às", "artigo atualizado às", "notícia atualizada com",
    "artigo atualizado com", "uma versão anterior deste", "uma versão anterior desta", "em uma versão anterior deste",
    "numa versão anterior deste", "ao contrário do informado", "diferentemente do que",
)  # fmt: skip
ABOUT = (
    "sobre o autor", "sobre a autora", "sobre os autores", "sobre o colunista", "sobre a colunista", "acerca do autor",
    "mais sobre o autor", "mais deste autor", "mais do autor", "do mesmo autor", "da mesma autora", "outros artigos de",
    "outros artigos do autor", "mais artigos de", "mais artigos do autor", "todos os artigos de",
    "ver todos os artigos de", "ver todas as notícias de", "ver todos os posts de", "todos os posts de",
    "artigos do autor", "conheça o autor", "perfil do autor",
)  # fmt: skip

SHARE = (
    "compartilhe", "compartilhar em", "compartilhar no", "compartilhar via", "compartilhar por", "compartilhar esta",
    "compartilhar este", "compartilhar notícia", "compartilhar matéria", "compartilhar:", "compartilhar artigo",
    "partilhe", "partilhar no", "partilhar em", "partilhar este", "partilhar esta", "partilhar artigo",
    "partilhar notícia", "partilhar:", "siga-nos", "siga nos", "siga o nosso", "siga nosso", "siga nossas",
    "siga a página", "siga o canal", "siga no", "siga-o", "nos siga", "segue-nos", "seguir no", "acompanhe-nos",
    "acompanhe nossas", "acompanhe nas redes", "acompanhe tudo sobre", "acompanhe o canal", "curta nossa página",
    "curta a página", "curta isso", "curtir isso", "junte-se ao", "entre no nosso", "entre em nosso", "entre no grupo",
    "participe do nosso", "participe do grupo", "receba notícias no", "receba no whatsapp", "clique para compartilhar",
    "clique aqui para compartilhar", "clique para partilhar", "clique para imprimir", "carregue aqui para partilhar",
    "enviar por e-mail", "enviar por email", "envie por e-mail", "enviar a um amigo", "enviar para um amigo",
    "copiar link", "copiar o link", "copiar url", "link copiado", "imprimir artigo", "imprimir notícia",
    "salvar artigo", "guardar artigo", "ouvir artigo", "ouça este conteúdo", "ouvir notícia", "ouvir o texto",
    "ouça a matéria", "baixe o app", "baixe nosso app", "baixe o aplicativo", "descarregue a app",
    "descarregue a nossa app", "tweetar", "tuitar", "gosto disto", "encontre-nos no", "adicione como fonte",
    "oferecer artigo", "oferecer este artigo", "dar like",
)  # fmt: skip
SUBSCRIBE = (
    "assine", "assinar newsletter", "assinatura digital", "já é assinante", "já sou assinante", "não é assinante",
    "ainda não é assinante", "sou assinante", "seja assinante", "seja um assinante", "torne-se assinante",
    "torne-se membro", "subscreva", "subscrever", "newsletter", "newsletters", "nossa newsletter", "a nossa newsletter",
    "nossas newsletters", "as nossas newsletters", "boletim informativo", "inscreva-se", "cadastre-se",
    "cadastre seu e-mail", "faça seu cadastro", "faça o seu cadastro", "faça login", "faça seu login", "faça o login",
    "fazer login", "registe-se", "registre-se", "inicie sessão", "inicie a sessão", "iniciar sessão para", "entre com",
    "crie uma conta", "crie sua conta", "criar conta", "já tem conta", "já tem uma conta", "já possui cadastro",
    "não possui cadastro", "não tem conta", "ainda não tem conta", "esqueci a senha", "esqueci minha senha",
    "esqueceu a senha", "esqueceu a sua senha", "esqueceu sua senha", "esqueceu-se da palavra-passe", "receba a nossa",
    "receba nossa", "receba nossas", "receba as", "receba os", "receba no seu", "receba em seu", "receba grátis",
    "receba gratuitamente", "quero receber", "digite seu e-mail", "digite o seu", "insira seu e-mail",
    "insira o seu e-mail", "seu e-mail", "seu melhor e-mail", "o seu e-mail", "o seu email", "o seu endereço de email",
    "endereço de e-mail", "conteúdo exclusivo para", "exclusivo para assinantes", "exclusivo para subscritores",
    "só para assinantes", "apenas para assinantes", "este conteúdo é exclusivo", "este artigo é exclusivo",
    "artigo exclusivo para", "para continuar a ler", "para continuar lendo", "para ler este artigo",
    "continue lendo com", "leia sem limites", "tenha acesso ilimitado", "acesso ilimitado", "cancele quando quiser",
    "apoie o nosso", "apoie o jornalismo", "apoie-nos", "apoie nosso", "faça uma doação", "faça um donativo",
    "doe agora", "ative as notificações", "ativar notificações", "não perca", "fique por dentro", "fique a par",
    "ao se inscrever", "ao subscrever", "ao se cadastrar", "obrigado por se inscrever", "aceito receber",
    "li e concordo",
)  # fmt: skip
RELATED = (
    "leia também", "leia mais", "leia ainda", "leia a matéria", "leia a íntegra", "leia na íntegra", "leia tudo sobre",
    "leia:", "leia aqui", "ler mais", "ler também", "ler artigo", "ler notícia", "ler na íntegra", "lê também",
    "continue lendo", "continue a ler", "continuar lendo", "continuar a ler", "veja também", "veja mais", "veja ainda",
    "veja aqui", "veja:", "veja todas", "veja todos", "ver também", "ver mais notícias", "ver todas", "ver todos",
    "ver artigo", "assista também", "assista:", "assista ao vídeo", "ouça também", "confira também", "confira:",
    "confira mais", "confira outras", "saiba mais", "saber mais", "para saber mais", "para mais informações",
    "mais informações em", "mais informações:", "mais sobre", "mais notícias", "mais em", "mais lidas", "mais lidos",
    "as mais lidas", "os mais lidos", "mais vistas", "mais vistos", "mais populares", "mais partilhadas",
    "mais comentadas", "mais recentes", "últimas", "notícias relacionadas", "notícia relacionada",
    "matérias relacionadas", "artigos relacionados", "artigo relacionado", "conteúdo relacionado",
    "conteúdos relacionados", "posts relacionados", "assuntos relacionados", "tópicos relacionados", "relacionadas",
    "relacionados", "relacionado:", "outras notícias", "outros artigos", "outras matérias", "você pode gostar",
    "você também pode gostar", "você pode se interessar", "você também pode se interessar", "talvez você goste",
    "pode interessar", "pode também interessar", "também pode gostar", "poderá também gostar", "poderá gostar",
    "isto pode interessar", "recomendado para", "recomendadas para", "recomendamos", "recomendados",
    "sugestões de leitura", "artigo anterior", "próximo artigo", "artigo seguinte", "matéria anterior",
    "próxima matéria", "notícia anterior", "próxima notícia", "post anterior", "próximo post", "clique aqui",
    "carregue aqui", "acesse aqui", "voltar ao topo", "voltar ao início", "voltar para a", "tudo sobre",
    "tudo o que sabemos", "no mesmo tema", "sobre este assunto", "sobre o mesmo",
)  # fmt: skip
ADVERT = (
    "publicidade", "continua após a publicidade", "continua depois da publicidade", "continue lendo após", "propaganda",
    "anúncio", "conteúdo patrocinado", "conteúdos patrocinados", "patrocinado", "patrocínio", "conteúdo de marca",
    "conteúdo comercial", "informe publicitário", "publieditorial", "publi", "artigo patrocinado", "oferecido por",
    "apresentado por", "em parceria com", "este artigo contém links", "links de afiliados", "espaço publicitário",
    "pub",
)  # fmt: skip
COMMENTS = (
    "comentários", "comente esta", "comente aqui", "comente:", "deixe um comentário", "deixe seu comentário",
    "deixe o seu comentário", "deixe uma resposta", "deixar um comentário", "deixar comentário", "adicionar comentário",
    "adicione um comentário", "escreva um comentário", "escreva seu comentário", "escrever comentário",
    "enviar comentário", "publicar comentário", "postar comentário", "faça um comentário", "seu comentário",
    "o seu comentário", "ver comentários", "ver os comentários", "ler comentários", "mostrar comentários",
    "todos os comentários", "nenhum comentário", "sem comentários", "não há comentários", "seja o primeiro a",
    "participe da conversa", "participe da discussão", "junte-se à conversa", "dê sua opinião", "deixe sua opinião",
    "deixe a sua opinião", "cancelar resposta", "denunciar comentário", "reportar comentário", "os comentários são de",
    "os comentários não representam", "os comentários estão", "o seu endereço de e-mail não será",
    "o seu endereço de email não será", "faça login para comentar", "campos obrigatórios",
)  # fmt: skip
MENU = (
    "início", "inicio", "home", "página inicial", "capa", "menu", "menu principal", "abrir menu", "fechar menu",
    "buscar", "busca", "pesquisar", "pesquisa", "procurar", "entrar", "login", "sair", "iniciar sessão", "cadastrar",
    "cadastro", "cadastre-se", "registar", "minha conta", "a minha conta", "perfil", "assine", "assinante",
    "assinantes", "assinar", "assinaturas", "ir para o conteúdo", "pular para o conteúdo", "saltar para o conteúdo",
    "ir para o conteúdo principal", "ir para o menu", "voltar", "topo", "ir para o topo", "contato", "contatos",
    "contacto", "contactos", "contacte-nos", "fale conosco", "fale connosco", "entre em contato", "quem somos", "sobre",
    "sobre nós", "expediente", "ficha técnica", "estatuto editorial", "institucional", "política de privacidade",
    "privacidade", "política de cookies", "cookies", "gerir cookies", "configurações de cookies", "aceitar",
    "aceitar todos", "recusar", "rejeitar", "termos de uso", "termos e condições", "termos de serviço",
    "termos de utilização", "aviso legal", "acessibilidade", "mapa do site", "arquivo", "arquivos", "ajuda",
    "perguntas frequentes", "faq", "rss", "anuncie", "anuncie aqui", "publicidade", "trabalhe conosco", "emprego",
    "empregos", "loja", "classificados", "imóveis", "edição impressa", "edição digital", "jornal digital",
    "versão impressa", "notícias", "últimas", "últimas notícias", "última hora", "ao vivo", "em direto", "ao minuto",
    "destaques", "em destaque", "brasil", "portugal", "cidades", "cidade", "local", "região", "país", "nacional",
    "mundo", "internacional", "política", "economia", "negócios", "empresas", "mercados", "finanças", "dinheiro",
    "sociedade", "polícia", "segurança", "justiça", "educação", "saúde", "ciência", "tecnologia", "meio ambiente",
    "ambiente", "cultura", "diversão", "entretenimento", "famosos", "celebridades", "televisão", "tv", "cinema",
    "música", "livros", "estilo de vida", "lifestyle", "moda", "viagem", "viagens", "turismo", "gastronomia",
    "receitas", "carros", "esportes", "esporte", "desporto", "futebol", "tempo", "previsão do tempo", "meteorologia",
    "horóscopo", "trânsito", "loterias", "concursos", "jogos", "opinião", "editorial", "editoriais", "colunas",
    "colunistas", "blogs", "especiais", "multimédia", "multimídia", "vídeos", "vídeo", "fotos", "galerias", "podcast",
    "podcasts", "newsletters", "rádio", "serviços", "tags", "categorias", "mais", "ver mais", "carregar mais",
    "mostrar mais", "próximo", "próxima", "anterior", "seguinte", "fechar", "abrir", "enviar", "cancelar", "salvar",
    "guardar", "compartilhar", "partilhar", "imprimir", "copiar", "comentar", "responder", "seguir", "ouvir", "curtir",
    "gosto", "redes sociais", "siga", "mais lidas", "eventos", "agenda", "geral", "leia mais", "tópicos",
)  # fmt: skip
COPYRIGHT = (
    "todos os direitos reservados", "direitos reservados", "todos os direitos", "proibida a reprodução",
    "é proibida a reprodução", "reprodução proibida", "reprodução permitida", "é permitida a reprodução", "copyright",
    "(c)", "direitos autorais ©",
)  # fmt: skip
CONTACT = (
    "contato", "contatos", "contacto", "contactos", "contato para imprensa", "contacto de imprensa",
    "assessoria de imprensa", "telefone", "telefones", "tel", "tel.", "telemóvel", "celular", "fone", "fax", "whatsapp",
    "e-mail", "email", "mail", "endereço", "morada", "mais informações", "informações para a imprensa",
)  # fmt: skip

STOP = (
    "que não do da dos das em no na nos nas um uma com para por pelo pela pelos pelas ao aos à às é são foi ser está"
    " estão ter tem têm mais mas como seu sua seus suas ele ela eles isso isto esse essa este esta também já ainda"
    " até entre depois sobre quando muito muitos muitas só há havia era segundo anos ano disse você nós eu lhe onde"
    " quem porque assim então sem mesmo todos outros outras dois duas os as"
)
